import type { TimeBucket } from '../operations/generated.ts';
import { dateOf, dayOf } from '../dates/days.ts';

/** From the finest to the widest, each with its usual number of days. */
const widths = [
  ['DAY', 1],
  ['WEEK', 7],
  ['MONTH', 30],
  ['YEAR', 365],
] as const satisfies readonly (readonly [TimeBucket, number])[];

/** Bars narrower than this, in pixels, are put together to wider ones. */
const narrowest = 4;

/** The finest buckets whose bars can still be told apart. */
export const bucketFor = (pixelsPerDay: number): TimeBucket =>
  widths.find(([, days]) => days * pixelsPerDay >= narrowest)?.[0] ?? 'YEAR';

/** The first day of the bucket that holds a day; weeks start on Monday. */
export function bucketStart(day: number, bucket: TimeBucket): number {
  const whole = Math.floor(day);
  const date = dateOf(whole);
  if (bucket === 'DAY') return whole;
  if (bucket === 'WEEK') return whole - ((date.getUTCDay() + 6) % 7);
  return dayOf(date.getUTCFullYear(), bucket === 'MONTH' ? date.getUTCMonth() : 0);
}

/** The first day of the bucket `steps` after the one that holds a day, or before it where negative. */
export function bucketAfter(day: number, bucket: TimeBucket, steps = 1): number {
  const start = bucketStart(day, bucket);
  const date = dateOf(start);
  if (bucket === 'DAY') return start + steps;
  if (bucket === 'WEEK') return start + 7 * steps;
  if (bucket === 'MONTH') return dayOf(date.getUTCFullYear(), date.getUTCMonth() + steps);
  return dayOf(date.getUTCFullYear() + steps, 0);
}

/** The edge between buckets that lies nearest to a point. */
export function nearestEdge(point: number, bucket: TimeBucket): number {
  const before = bucketStart(point, bucket);
  const after = bucketAfter(point, bucket);
  return point - before <= after - point ? before : after;
}

/** What PageUp and PageDown move by: how many of which buckets. */
export const largerStep: Readonly<Record<TimeBucket, readonly [TimeBucket, number]>> = {
  DAY: ['MONTH', 1],
  WEEK: ['MONTH', 1],
  MONTH: ['YEAR', 1],
  YEAR: ['YEAR', 10],
};
