import type { Filter, RelationKey } from '../event/filter.ts';
import type { EntityId } from '../ids.ts';

/** A pair of entities that spoke with each other. */
export interface Contact {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly count: number;
  /** EDTF of the first and the last talk that has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** What the talks were restricted to. */
  readonly filter: Filter;
}

/** The relation whose events a contact counts. Talks are written from the smaller id to the larger. */
export function relationOf({ a, b, filter }: Pick<Contact, 'a' | 'b' | 'filter'>): RelationKey {
  const kind = 'SPOKE_WITH';
  if (!filter.rollUp) return { kind, source: a < b ? a : b, target: a < b ? b : a };
  const named = filter.participants ?? [];
  // A person whom the filter names and who counts as somebody else stands for his own talks, not for all of his principal's.
  const own = (end: EntityId, these: readonly string[]) =>
    these.length === 0 || these.includes(end) ? null : these;
  return {
    ...{ kind, source: a, target: b },
    sources: own(a, named.length > 2 ? named : named.slice(0, 1)),
    targets: own(b, named.length > 2 ? named : named.slice(1, 2)),
  };
}
