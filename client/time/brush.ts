import type { TimeBucket } from '../operations/generated.ts';
import { bucketAfter, bucketStart, nearestEdge } from './buckets.ts';
import { lengthOf, type Stretch } from './stretch.ts';

/** What a pointer that went down does while it moves. */
export type Gesture =
  | { readonly type: 'draw'; readonly at: number }
  | { readonly type: 'move'; readonly at: number; readonly of: Stretch }
  | { readonly type: 'resize'; readonly end: 'from' | 'to'; readonly of: Stretch }
  | { readonly type: 'pan'; readonly at: number };

/**
 * What the gesture has made of the period when the pointer is at a point. Drawn and resized periods hold whole buckets, as
 * bars cannot be cut; a moved one keeps its length to the day.
 *
 * @param ends what there is: no period begins after it or ends before it
 */
export function drawn(gesture: Gesture, point: number, bucket: TimeBucket, ends: Stretch): Stretch | null {
  const at = Math.min(Math.max(point, ends.from), ends.to);
  switch (gesture.type) {
    case 'pan':
      return null;
    case 'draw': {
      const start = Math.min(Math.max(gesture.at, ends.from), ends.to);
      return limited(
        {
          from: bucketStart(Math.min(start, at), bucket),
          to: bucketAfter(Math.max(start, at) - 1e-6, bucket),
        },
        ends,
      );
    }
    case 'move': {
      const length = lengthOf(gesture.of);
      const wanted = gesture.of.from + Math.round(point - gesture.at);
      const from = Math.max(Math.min(wanted, ends.to - length), Math.min(ends.from, gesture.of.from));
      return { from, to: from + length };
    }
    case 'resize':
      return resized(gesture.of, gesture.end, nearestEdge(at, bucket), ends);
  }
}

/** A stretch with one end somewhere else; an end that is drawn over the other one leaves a day. */
export function resized(stretch: Stretch, end: 'from' | 'to', to: number, ends: Stretch): Stretch {
  return end === 'from'
    ? { from: Math.max(Math.min(to, stretch.to - 1), Math.min(ends.from, stretch.from)), to: stretch.to }
    : { from: stretch.from, to: Math.min(Math.max(to, stretch.from + 1), Math.max(ends.to, stretch.to)) };
}

/** Buckets at the ends reach beyond what there is; the period need not. */
const limited = ({ from, to }: Stretch, ends: Stretch): Stretch => {
  const start = Math.max(from, ends.from);
  return { from: start, to: Math.max(Math.min(to, ends.to), start + 1) };
};
