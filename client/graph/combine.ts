import { standingOf as standingOfAll } from '../../server/graph/relation.ts';
import type { Standing } from '../operations/generated.ts';
import type { GraphRelation } from './graphData.ts';

/** What the events of several relations amount to, by the server's rule; null where none of them has a standing. */
export const standingOf = (relations: readonly GraphRelation[]): Standing | null =>
  standingOfAll(relations.flatMap(({ standing }) => standing ?? []));

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
