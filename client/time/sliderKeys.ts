import type { TimeBucket } from '../operations/generated.ts';
import type { Period } from '../state/filter.ts';
import { resized } from './brush.ts';
import { bucketAfter, bucketStart, largerStep } from './buckets.ts';
import { dayText } from '../dates/days.ts';
import { stretchOf } from './period.ts';
import type { Stretch } from './stretch.ts';

export type End = 'from' | 'to';

/**
 * The period after a key on one of its two handles: arrows move it by a bucket, Page Up and Page Down by a larger one, Home
 * and End to where everything begins and ends, which opens that end.
 *
 * @returns null for a key that says nothing to a slider
 */
export function afterKey(
  key: string,
  end: End,
  period: Period,
  bucket: TimeBucket,
  ends: Stretch,
): Period | null {
  if ((key === 'Home' && end === 'from') || (key === 'End' && end === 'to'))
    return { ...period, [end]: null };
  const stretch = stretchOf(period, ends);
  const edge = moved(key, stretch[end], bucket, ends);
  if (edge === null) return null;
  const next = resized(stretch, end, edge, ends);
  return end === 'from' ? { ...period, from: dayText(next.from) } : { ...period, to: dayText(next.to - 1) };
}

function moved(key: string, edge: number, bucket: TimeBucket, ends: Stretch): number | null {
  const [large, steps] = largerStep[bucket];
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return bucketAfter(edge, bucket);
    case 'ArrowLeft':
    case 'ArrowDown':
      return edgeBefore(edge, bucket);
    case 'PageUp':
      return bucketAfter(edge, large, steps);
    case 'PageDown':
      return bucketAfter(edgeBefore(edge, large), large, 1 - steps);
    case 'Home':
      return ends.from;
    case 'End':
      return ends.to;
    default:
      return null;
  }
}

/** The nearest edge of a bucket that lies before a point. */
function edgeBefore(edge: number, bucket: TimeBucket): number {
  const start = bucketStart(edge, bucket);
  return start < edge ? start : bucketAfter(edge, bucket, -1);
}
