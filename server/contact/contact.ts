import type { Filter } from '../event/filter.ts';
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
