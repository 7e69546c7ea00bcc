import type { Database } from '../database.ts';
import type { Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import { loadQuery } from '../queries.ts';
import type { EventKind } from '../vocabulary.ts';
import { readActivity } from './activity.ts';

export type TimeBucket = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** How events are counted. */
export interface Buckets {
  readonly bucket: TimeBucket;
  /** Whether the events of each kind are told as well. */
  readonly byKind: boolean;
}

export interface TimelineBucket {
  /** Its first day, YYYY-MM-DD. */
  readonly start: string;
  /** Events whose date lies within it. */
  readonly count: number;
  /** Events whose date is wider and touches it. */
  readonly spanning: number;
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
}

/** So many events of a kind begin and end in these buckets (their first days); null where that end is open. */
export interface TimelineRow {
  readonly first: string | null;
  readonly last: string | null;
  /** Null where kinds are all one. */
  readonly kind: EventKind | null;
  readonly count: number;
}

const byBucket = loadQuery('timeline/by-bucket');

/** The events that match a filter over time: only buckets that hold or touch one, oldest first; months unless said otherwise. */
export async function timeline(
  database: Database,
  filter: Filter,
  unit: TimeBucket | null,
  byKind = true,
): Promise<TimelineBucket[]> {
  const bucket = unit ?? 'MONTH';
  const tallied = await readActivity(database, filter, { bucket, byKind });
  if (tallied) return toBuckets(tallied, bucket, filter);
  const [rows] = await readFiltered<TimelineRow>(database, byBucket, [filter], {
    unit: bucket.toLowerCase(),
  });
  return toBuckets(rows ?? [], bucket, filter);
}

interface Tally {
  count: number;
  spanning: number;
  readonly kinds: Map<EventKind, number>;
}

/**
 * Spreads rows over buckets. An event with an open end touches every bucket from or up to its known end that lies within the
 * time that the other dates cover. What reaches beyond the period that is asked for does not bring buckets outside it.
 *
 * @param period days, YYYY-MM-DD, inclusive; null is open
 */
export function toBuckets(
  rows: readonly TimelineRow[],
  bucket: TimeBucket,
  period: Pick<Filter, 'from' | 'to'> = { from: null, to: null },
): TimelineBucket[] {
  const tallies = new Map<string, Tally>();
  const tally = (start: string): Tally => {
    const known = tallies.get(start) ?? { count: 0, spanning: 0, kinds: new Map<EventKind, number>() };
    tallies.set(start, known);
    return known;
  };
  let [begin, end] = ['9999', ''];
  for (const { first, last } of rows) {
    begin = least(least(begin, first ?? begin), last ?? begin);
    end = greatest(greatest(end, first ?? end), last ?? end);
  }
  const from = period.from === null ? '' : startOf(period.from, bucket);
  const to = period.to ?? '9999-12-31';
  for (const { first, last, kind, count } of rows) {
    if (first !== null && first === last) {
      const sum = tally(first);
      sum.count += count;
      if (kind !== null) sum.kinds.set(kind, (sum.kinds.get(kind) ?? 0) + count);
    } else
      for (
        let start = greatest(first ?? begin, from);
        start <= least(last ?? end, to);
        start = nextStart(start, bucket)
      )
        tally(start).spanning += count;
  }
  return Array.from(tallies, ([start, { count, spanning, kinds }]) => ({
    start,
    count,
    spanning,
    kinds: Array.from(kinds, ([kind, count]) => ({ kind, count })).sort(
      (one, other) => other.count - one.count,
    ),
  })).sort((one, other) => (one.start < other.start ? -1 : 1));
}

const least = (one: string, other: string) => (other < one ? other : one);
const greatest = (one: string, other: string) => (other > one ? other : one);

/** The first day of the bucket that holds this day. */
export function startOf(day: string, bucket: TimeBucket): string {
  if (bucket === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  if (bucket === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (bucket === 'DAY') return day;
  const monday = new Date(`${day}T00:00:00Z`);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  return monday.toISOString().slice(0, 10);
}

/** The first day of the bucket after the one that starts on this day. */
export function nextStart(start: string, bucket: TimeBucket): string {
  const next = new Date(`${start}T00:00:00Z`);
  if (bucket === 'DAY') next.setUTCDate(next.getUTCDate() + 1);
  if (bucket === 'WEEK') next.setUTCDate(next.getUTCDate() + 7);
  if (bucket === 'MONTH') next.setUTCMonth(next.getUTCMonth() + 1);
  if (bucket === 'YEAR') next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next.toISOString().slice(0, 10);
}
