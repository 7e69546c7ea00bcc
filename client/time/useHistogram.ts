import { useMemo } from 'react';
import { useGraphql } from '../api/useGraphql.ts';
import { TimelineDocument, type EventFilter, type TimeBucket } from '../operations/generated.ts';
import { askedPeriod } from './asked.ts';
import { barsOf, type Bar } from './bars.ts';
import { bucketFor } from './buckets.ts';
import { bandsOf, lanesOf, type Band } from './spans.ts';
import { lengthOf, type Stretch } from './stretch.ts';
import { useReach } from './useReach.ts';

/** What a histogram draws. */
export interface Histogram {
  readonly seen: Stretch;
  readonly bucket: TimeBucket;
  readonly bars: readonly Bar[];
  /** What is known less exactly, in lanes from the top. */
  readonly lanes: readonly (readonly Band[])[];
  readonly undated: number;
}

/** Between two bands of a lane, in pixels. */
const bandGap = 3;

/**
 * Follows the events that match a filter over a stretch of time.
 *
 * @param width pixels that it is drawn on
 * @param mostLanes of what is known less exactly
 */
export function useHistogram(
  filter: EventFilter,
  seen: Stretch,
  width: number,
  mostLanes: number,
): Histogram {
  const pixelsPerDay = width / lengthOf(seen);
  const bucket = bucketFor(pixelsPerDay);
  const period = askedPeriod(seen, bucket);
  const timeline = useGraphql(
    TimelineDocument,
    { filter: { ...filter, ...period }, bucket },
    { enabled: width > 0, keep: true },
  ).data?.timeline;
  const reach = useReach(filter);
  return useMemo(
    () => ({
      seen,
      bucket,
      bars: barsOf(timeline ?? [], bucket, seen),
      lanes: lanesOf(bandsOf(reach?.spans ?? [], bucket, seen), mostLanes, bandGap / pixelsPerDay),
      undated: reach?.undated ?? 0,
    }),
    [timeline, reach, bucket, seen, mostLanes, pixelsPerDay],
  );
}
