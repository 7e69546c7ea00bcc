import type { TimelineQuery, TimeBucket } from '../operations/generated.ts';
import { relationFamilies, relationKind, type RelationFamily } from '../kinds/relationKinds.ts';

type Buckets = TimelineQuery['timeline'];

/** A bar of the time strip; places and widths are fractions (0–1) of the strip. */
export interface Bar {
  /** First day, YYYY-MM-DD. */
  readonly start: string;
  readonly left: number;
  readonly width: number;
  readonly count: number;
  readonly parts: readonly { readonly family: RelationFamily; readonly count: number }[];
}

/** A stretch in which something happened that is not known more exactly. */
export interface Band {
  readonly left: number;
  readonly width: number;
  /** Most such events that touch one bar's width of it. */
  readonly count: number;
}

export interface Strip {
  readonly bars: readonly Bar[];
  readonly bands: readonly Band[];
  /** First days of the months, or of the years where there are more than two, with their places. */
  readonly ticks: readonly { readonly start: string; readonly left: number }[];
  readonly most: number;
}

const dayLength = 86_400_000;
const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const families = Object.keys(relationFamilies) as RelationFamily[];

/** The end of a bucket, which belongs to the next. */
function endOf(start: string, bucket: TimeBucket): number {
  const date = new Date(instant(start));
  if (bucket === 'DAY') return date.getTime() + dayLength;
  if (bucket === 'WEEK') return date.getTime() + 7 * dayLength;
  return Date.UTC(
    date.getUTCFullYear() + (bucket === 'YEAR' ? 1 : 0),
    date.getUTCMonth() + (bucket === 'MONTH' ? 1 : 0),
    1,
  );
}

/**
 * From the month of the first exactly dated event to that of the last: what is known only as a year would else stretch
 * the strip far beyond what it can show. Where nothing is dated so well, all buckets.
 */
export function shownBuckets(buckets: Buckets): Buckets {
  const exact = buckets.filter(({ count }) => count > 0).map(({ start }) => start.slice(0, 7));
  const [first, last] = [exact[0], exact.at(-1)];
  if (!first || !last) return buckets;
  return buckets.filter(({ start }) => first <= start.slice(0, 7) && start.slice(0, 7) <= last);
}

/** Places buckets on a line of days. Empty for no buckets. */
export function stripOf(buckets: Buckets, bucket: TimeBucket): Strip {
  const [first] = buckets;
  const last = buckets.at(-1);
  if (!first || !last) return { bars: [], bands: [], ticks: [], most: 0 };
  const from = instant(first.start);
  const length = endOf(last.start, bucket) - from;
  const place = (time: number) => (time - from) / length;
  const bars = buckets
    .filter(({ count }) => count > 0)
    .map(({ start, count, kinds }) => ({
      start,
      count,
      left: place(instant(start)),
      width: place(endOf(start, bucket)) - place(instant(start)),
      parts: families.flatMap((family) => {
        const sum = kinds.reduce(
          (all, each) => all + (relationKind(each.kind).family === family ? each.count : 0),
          0,
        );
        return sum > 0 ? [{ family, count: sum }] : [];
      }),
    }));
  return {
    bars,
    bands: bandsOf(buckets, bucket).map(({ from: start, to, count }) => ({
      left: place(start),
      width: place(to) - place(start),
      count,
    })),
    ticks: ticksOf(from, from + length).map((time) => ({ start: dayOf(time), left: place(time) })),
    most: Math.max(0, ...bars.map(({ count }) => count)),
  };
}

/** Buckets that touch and hold the same number of less exactly known events are one stretch. */
function bandsOf(buckets: Buckets, bucket: TimeBucket): { from: number; to: number; count: number }[] {
  const bands: { from: number; to: number; count: number }[] = [];
  for (const { start, spanning } of buckets) {
    if (spanning === 0) continue;
    const band = bands.at(-1);
    const from = instant(start);
    if (band && band.to === from && band.count === spanning) band.to = endOf(start, bucket);
    else bands.push({ from, to: endOf(start, bucket), count: spanning });
  }
  return bands;
}

function ticksOf(from: number, to: number): number[] {
  const ticks: number[] = [];
  const start = new Date(from);
  const months = (to - from) / dayLength / 30;
  const step = months <= 14 ? 1 : months <= 40 ? 3 : 12;
  for (let month = 0; ; month += step) {
    const time = Date.UTC(start.getUTCFullYear(), (step === 12 ? 0 : start.getUTCMonth()) + month, 1);
    if (time >= to) return ticks;
    if (time >= from) ticks.push(time);
  }
}
