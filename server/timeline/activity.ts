import type { Database } from '../database.ts';
import { restrictsOnly, type Filter } from '../event/filter.ts';
import { loadQuery } from '../queries.ts';
import { readTallied } from '../tally/readTallied.ts';
import type { EventKind } from '../vocabulary.ts';
import { startOf, type TimeBucket, type TimelineRow } from './timeline.ts';

/** So many events of a kind have this first and last day, by place: whole numbers, 20220220; 0 and 99999999 are open. */
interface ActivityTally {
  readonly kind: EventKind;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly counts: readonly number[];
}

const tallied = loadQuery('timeline/tallied');

const openStart = 0;
const openEnd = 99999999;

/**
 * What one entity took part in over time, from its tally.
 *
 * @returns null where the tally cannot tell: for other filters, and while tallies are due
 */
export async function readActivity(
  database: Database,
  filter: Filter,
  bucket: TimeBucket,
): Promise<TimelineRow[] | null> {
  if (filter.participants?.length !== 1 || !restrictsOnly(filter, ['participants', 'kinds', 'from', 'to']))
    return null;
  // The days are looked through here: there are few of them, and each can lie in several buckets.
  const asked = { ...filter, from: null, to: null };
  const rows = await readTallied<{ tallies: ActivityTally[] }>(database, tallied, [asked]);
  return rows && rows.flatMap(({ tallies }) => tallies.flatMap((tally) => rowsOf(tally, filter, bucket)));
}

function rowsOf(
  { kind, starts, ends, counts }: ActivityTally,
  { from, to }: Filter,
  bucket: TimeBucket,
): TimelineRow[] {
  const [least, most] = [numberOf(from) ?? openStart, numberOf(to) ?? openEnd];
  const sums = new Map<string, { first: string | null; last: string | null; count: number }>();
  starts.forEach((start, place) => {
    const end = ends[place] ?? openEnd;
    if (start > most || end < least || (start === openStart && end === openEnd)) return;
    const first = start === openStart ? null : startOf(dayOf(start), bucket);
    const last = end === openEnd ? null : start === end ? first : startOf(dayOf(end), bucket);
    const key = `${first} ${last}`;
    const sum = sums.get(key) ?? { first, last, count: 0 };
    sum.count += counts[place] ?? 0;
    sums.set(key, sum);
  });
  return Array.from(sums.values(), (sum) => ({ ...sum, kind }));
}

const numberOf = (day: string | null): number | null =>
  day === null ? null : Number(day.replaceAll('-', ''));

function dayOf(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
