import type { Filter } from '../event/filter.ts';
import type { EventKind, Standing } from '../vocabulary.ts';

/** A line on the canvas, computed from events; from an entity to an entity or a topic. */
export interface Relation {
  readonly id: string;
  readonly kind: EventKind | 'REPRESENTS';
  readonly source: string;
  readonly target: string;
  readonly count: number;
  /** EDTF. */
  readonly first: string | null;
  readonly last: string | null;
  readonly standing: Standing | null;
  /** What its events were restricted to. */
  readonly filter: Filter;
}

export const relationId = (kind: string, source: string, target: string): string =>
  `${kind}:${source}:${target}`;

/** What a relation's events amount to: one that is disputed marks it; otherwise the best of them counts. */
const byWeight: readonly Standing[] = ['DISPUTED', 'CONFIRMED', 'CORROBORATED', 'REPORTED'];
export const standingOf = (standings: readonly Standing[]): Standing | null =>
  byWeight.find((standing) => standings.includes(standing)) ?? null;
