import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import { restrictsOnly, type Filter } from '../event/filter.ts';
import { loadQuery } from '../queries.ts';
import { isTalliedByMonth } from '../tally/byMonth.ts';
import { dayOf, numberOf, openEnd, openStart } from '../tally/dayNumber.ts';
import { readTallied } from '../tally/readTallied.ts';
import type { EventKind } from '../vocabulary.ts';
import { startOf, type Buckets, type TimeBucket, type TimelineRow } from './timeline.ts';

/** So many events of a kind have their first and last day in the buckets of these, by place, as numbers (dayNumber.ts). */
interface ActivityTally {
  /** Null for those of any, where kinds are all one. */
  readonly kind: EventKind | null;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly counts: readonly number[];
}

const ofOne = loadQuery('timeline/tallied');
const ofAll = loadQuery('timeline/by-bucket-tallied');

/** By which days as whole numbers, 20220220, are divided to tell those in one bucket; weeks are made of days here. */
const units: Readonly<Record<TimeBucket, number>> = { DAY: 1, WEEK: 1, MONTH: 100, YEAR: 10_000 };

/**
 * What one entity took part in over time, or all that there is, from tallies.
 *
 * @returns null where they cannot tell: for other filters, and while tallies are due
 */
export async function readActivity(
  database: Database,
  filter: Filter,
  buckets: Buckets,
): Promise<TimelineRow[] | null> {
  const rows = await readTallies(database, filter, buckets);
  const bucketOf = bucketsOf(buckets.bucket);
  return rows && rows.flatMap(({ tallies }) => tallies.flatMap((tally) => rowsOf(tally, filter, bucketOf)));
}

function readTallies(
  database: Database,
  filter: Filter,
  { bucket, byKind }: Buckets,
): Promise<{ tallies: ActivityTally[] }[] | null> {
  if (isTalliedByMonth(filter))
    return readTallied(database, ofAll, [filter], {
      ...{ byKind, byMonth: bucket === 'MONTH' || bucket === 'YEAR' },
    });
  const isOfOne =
    filter.participants?.length === 1 &&
    restrictsOnly(filter, ['participants', 'kinds', 'from', 'to', 'dated']);
  // Whether its day is known is no matter: an event without one is in no bucket.
  return isOfOne
    ? readTallied(database, ofOne, [{ ...filter, dated: null }], { byKind, unit: neo4j.int(units[bucket]) })
    : Promise.resolve(null);
}

function rowsOf(
  { kind, starts, ends, counts }: ActivityTally,
  { from, to }: Filter,
  bucketOf: (day: number) => string | null,
): TimelineRow[] {
  const least = from === null ? openStart : numberOf(from);
  const most = to === null ? openEnd : numberOf(to);
  const rows: TimelineRow[] = [];
  starts.forEach((start, place) => {
    const end = ends[place] ?? openEnd;
    if (start > most || end < least || (start === openStart && end === openEnd)) return;
    rows.push({ first: bucketOf(start), last: bucketOf(end), kind, count: counts[place] ?? 0 });
  });
  return rows;
}

/** The first day of the bucket that holds a day; each is worked out once, as most come many times. */
function bucketsOf(bucket: TimeBucket): (day: number) => string | null {
  const known = new Map<number, string | null>();
  return (number) => {
    const kept = known.get(number);
    if (kept !== undefined) return kept;
    const day = dayOf(number);
    const start = day === null ? null : startOf(day, bucket);
    known.set(number, start);
    return start;
  };
}
