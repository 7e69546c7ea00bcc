import type { Standing } from '../operations/generated.ts';
import type { GraphRelation } from './graphData.ts';

/** What a line's events amount to: one that is disputed marks it; otherwise the best of them counts. As the server has it. */
const byWeight: readonly Standing[] = ['DISPUTED', 'CONFIRMED', 'CORROBORATED', 'REPORTED'];

export const standingOf = (relations: readonly GraphRelation[]): Standing | null =>
  byWeight.find((standing) => relations.some((relation) => relation.standing === standing)) ?? null;

export const countOf = (relations: readonly GraphRelation[]): number =>
  relations.reduce((sum, { count }) => sum + count, 0);

/** EDTF dates sort by their text as far as they begin with a year, which is all that is needed of a first and a last. */
export const firstOf = (relations: readonly GraphRelation[]): string | null =>
  relations.flatMap(({ first }) => first ?? []).sort()[0] ?? null;

export const lastOf = (relations: readonly GraphRelation[]): string | null =>
  relations
    .flatMap(({ last }) => last ?? [])
    .sort()
    .at(-1) ?? null;
