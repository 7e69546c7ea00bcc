import type { Database } from '../database.ts';
import { restrictsOnly, type Filter } from '../event/filter.ts';
import { loadQuery } from '../queries.ts';
import { isTalliedByMonth } from '../tally/byMonth.ts';
import { dayOf, numberOf, openEnd, openStart } from '../tally/dayNumber.ts';
import { readTallied } from '../tally/readTallied.ts';
import type { EventKind } from '../vocabulary.ts';
import { startOf, type TimeBucket, type TimelineRow } from './timeline.ts';

/** So many events of a kind have this first and last day, by place, as numbers (dayNumber.ts). */
interface ActivityTally {
  readonly kind: EventKind;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly counts: readonly number[];
}

const ofOne = loadQuery('timeline/tallied');
const ofAll = loadQuery('timeline/by-bucket-tallied');

/**
 * What one entity took part in over time, or all that there is, from tallies.
 *
 * @returns null where they cannot tell: for other filters, and while tallies are due
 */
export async function readActivity(
  database: Database,
  filter: Filter,
  bucket: TimeBucket,
): Promise<TimelineRow[] | null> {
  const rows = await readTallies(database, filter, bucket);
  return rows && rows.flatMap(({ tallies }) => tallies.flatMap((tally) => rowsOf(tally, filter, bucket)));
}

function readTallies(
  database: Database,
  filter: Filter,
  bucket: TimeBucket,
): Promise<{ tallies: ActivityTally[] }[] | null> {
  if (isTalliedByMonth(filter))
    return readTallied(database, ofAll, [filter], { byMonth: bucket === 'MONTH' || bucket === 'YEAR' });
  const isOfOne =
    filter.participants?.length === 1 &&
    restrictsOnly(filter, ['participants', 'kinds', 'from', 'to', 'dated']);
  // The days are looked through here: there are few of them, and each can lie in several buckets.
  return isOfOne
    ? readTallied(database, ofOne, [{ ...filter, from: null, to: null, dated: null }])
    : Promise.resolve(null);
}

function rowsOf(
  { kind, starts, ends, counts }: ActivityTally,
  { from, to }: Filter,
  bucket: TimeBucket,
): TimelineRow[] {
  const least = from === null ? openStart : numberOf(from);
  const most = to === null ? openEnd : numberOf(to);
  const sums = new Map<string, { first: string | null; last: string | null; count: number }>();
  starts.forEach((start, place) => {
    const end = ends[place] ?? openEnd;
    if (start > most || end < least || (start === openStart && end === openEnd)) return;
    const first = bucketOf(start, bucket);
    const last = start === end ? first : bucketOf(end, bucket);
    const key = `${first} ${last}`;
    const sum = sums.get(key) ?? { first, last, count: 0 };
    sum.count += counts[place] ?? 0;
    sums.set(key, sum);
  });
  return Array.from(sums.values(), (sum) => ({ ...sum, kind }));
}

function bucketOf(number: number, bucket: TimeBucket): string | null {
  const day = dayOf(number);
  return day === null ? null : startOf(day, bucket);
}
