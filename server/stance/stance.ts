import type { TopicId } from '../ids.ts';
import type { EventKind } from '../vocabulary.ts';

/** What one entity had to say about one topic: proposed, accepted, asserted, denied. */
export interface Stance {
  readonly topic: TopicId;
  /** Of events. */
  readonly count: number;
  /** Of events, by kind, most first. */
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
  /** EDTF of the latest event that has a date. */
  readonly last: string | null;
}

/** A position in a list of stances: what it is sorted by, of the last topic seen. */
export interface StancePosition {
  readonly count: number;
  readonly sort: string;
}

export interface StanceRow extends StancePosition {
  readonly topic: TopicId;
  /** The kind of each event. */
  readonly kinds: readonly EventKind[];
  readonly lastDate: string | null;
}

export const stanceFromRow = ({ topic, count, kinds, lastDate }: StanceRow): Stance => ({
  topic,
  count,
  kinds: countKinds(kinds),
  last: lastDate,
});

/** Counts equal kinds, most first; those as many in the order of the alphabet. */
export function countKinds(kinds: readonly EventKind[]): Stance['kinds'] {
  const counts = new Map<EventKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Array.from(counts, ([kind, count]) => ({ kind, count })).sort(
    (a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1),
  );
}
