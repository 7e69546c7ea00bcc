import type { TimeBucket } from '../operations/generated.ts';
import type { Period } from '../state/filter.ts';
import { bucketAfter } from './buckets.ts';
import { dayNumber, dayText } from '../dates/days.ts';
import { stretchOf } from './period.ts';
import { lengthOf, type Stretch } from './stretch.ts';

/** A period with two ends moves on; one that is open at an end grows from its beginning. */
export type PlayMode = 'moves' | 'grows';
export const modeOf = ({ from, to }: Period): PlayMode => (from !== null && to !== null ? 'moves' : 'grows');

/** How many times as fast as one bucket in half a second. */
export const speeds = [0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof speeds)[number];

const usualPause = 500;
/** With less motion wished for, the picture changes at most this often, by longer steps. */
const calmPause = 1000;

/**
 * How a playback steps.
 *
 * @param calm whether the reader wishes for less motion
 * @returns milliseconds between steps, and buckets a step
 */
export function paceOf(speed: Speed, calm: boolean): { readonly pause: number; readonly buckets: number } {
  const pause = usualPause / speed;
  if (!calm || pause >= calmPause) return { pause, buckets: 1 };
  return { pause: calmPause, buckets: Math.round(calmPause / pause) };
}

/** Where a playback begins: where the period is, or from the beginning where that is at the end already. */
export function startOf(period: Period, mode: PlayMode, bucket: TimeBucket, ends: Stretch): Period {
  const stretch = stretchOf(period, ends);
  if (mode === 'moves') {
    if (stretch.to < ends.to) return period;
    return { from: dayText(ends.from), to: dayText(ends.from + lengthOf(stretch) - 1) };
  }
  const isUnderWay = period.to !== null && stretch.to < ends.to;
  if (isUnderWay) return period;
  return { from: period.from, to: dayText(bucketAfter(stretch.from, bucket) - 1) };
}

/** The next period of a playback; null at the end. */
export function nextOf(
  period: Period,
  mode: PlayMode,
  bucket: TimeBucket,
  buckets: number,
  ends: Stretch,
): Period | null {
  if (period.to === null) return null;
  const to = dayNumber(period.to) + 1;
  if (to >= ends.to) return null;
  const next = Math.min(bucketAfter(to, bucket, buckets), ends.to);
  if (mode === 'grows' || period.from === null) return { from: period.from, to: dayText(next - 1) };
  return { from: dayText(dayNumber(period.from) + next - to), to: dayText(next - 1) };
}
