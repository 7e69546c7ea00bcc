import type { Entity } from '../../entity/entity.ts';
import type { EntityKind, EventKind, Medium } from '../../vocabulary.ts';

/** How a question was read: what is asked, and what fills its places. */
export interface Reading {
  /** The name of the intent. */
  readonly intent: string;
  /** Whom it names, in the order in which the intent takes them. */
  readonly entities: readonly Entity[];
  /** Which entities it asks for, where it says so. */
  readonly who: EntityKind | null;
  readonly kinds: readonly EventKind[] | null;
  readonly media: readonly Medium[] | null;
  /** First and last day, YYYY-MM-DD; null where that end is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** What it is about, in words of the question. */
  readonly text: string | null;
  /** Whether the first or the last is asked for. */
  readonly order: 'FIRST' | 'LAST' | null;
}

export const emptyReading: Omit<Reading, 'intent'> = {
  entities: [],
  who: null,
  kinds: null,
  media: null,
  from: null,
  to: null,
  text: null,
  order: null,
};
