import type { TimelineQuery, TimeBucket } from '../operations/generated.ts';
import { relationFamilies, relationKind, type RelationFamily } from '../kinds/relationKinds.ts';
import { bucketAfter } from './buckets.ts';
import { dayNumber } from '../dates/days.ts';
import type { Stretch } from './stretch.ts';

type KindCounts = TimelineQuery['timeline'][number]['kinds'];

/** So many events of a family. */
export interface Part {
  readonly family: RelationFamily;
  readonly count: number;
}

/** A bar of the histogram: the events that are dated within a bucket. */
export interface Bar extends Stretch {
  readonly count: number;
  /** In the order of the legend. */
  readonly parts: readonly Part[];
}

const families = Object.keys(relationFamilies) as RelationFamily[];

/** Puts kinds together that are drawn alike. */
export function partsOf(kinds: KindCounts): Part[] {
  return families.flatMap((family) => {
    const count = kinds.reduce(
      (sum, each) => sum + (relationKind(each.kind).family === family ? each.count : 0),
      0,
    );
    return count > 0 ? [{ family, count }] : [];
  });
}

/** The bars of the buckets that hold an event and reach into a stretch, oldest first. */
export function barsOf(buckets: TimelineQuery['timeline'], bucket: TimeBucket, seen: Stretch): Bar[] {
  return buckets.flatMap(({ start, count, kinds }) => {
    const from = dayNumber(start);
    const to = bucketAfter(from, bucket);
    return count > 0 && from < seen.to && to > seen.from ? [{ from, to, count, parts: partsOf(kinds) }] : [];
  });
}

/** The count of the highest bar; 1 where there is none. */
export const highest = (bars: readonly Bar[]): number =>
  bars.reduce((most, { count }) => Math.max(most, count), 1);
