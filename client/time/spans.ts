import type { ReachQuery, TimeBucket } from '../operations/generated.ts';
import { partsOf, type Part } from './bars.ts';
import { bucketStart } from './buckets.ts';
import { dayNumber, dayText } from '../dates/days.ts';
import type { Stretch } from './stretch.ts';

/** Events that are known only to lie somewhere within these days, and that no bar can hold. */
export interface Band extends Stretch {
  readonly count: number;
  readonly parts: readonly Part[];
  /** These days as EDTF, as short as they can be said: 2021-12 for all of December 2021. */
  readonly date: string;
  /** Whether its events lie in different stretches that overlap; each of them lies somewhere within the whole. */
  readonly merged: boolean;
}

type Span = ReachQuery['reach']['spans'][number];

/** The spans that reach into a stretch and are wider than one bucket of it: a narrower one is part of that bucket's bar. */
export function bandsOf(spans: readonly Span[], bucket: TimeBucket, seen: Stretch): Band[] {
  return spans.flatMap((span) => {
    const from = span.earliest == null ? -Infinity : dayNumber(span.earliest);
    const to = span.latest == null ? Infinity : dayNumber(span.latest) + 1;
    if (from >= seen.to || to <= seen.from) return [];
    if (Number.isFinite(to - from) && bucketStart(from, bucket) === bucketStart(to - 1, bucket)) return [];
    const { count, kinds } = span;
    return [{ from, to, count, parts: partsOf(kinds), date: datesText(from, to), merged: false }];
  });
}

/**
 * Bands in lanes, so that none covers another: the widest first, as there is room for words in them. Those that find no room
 * share the last lane, put together to what they cover.
 *
 * @param gap what must stay free between two bands, in days
 */
export function lanesOf(bands: readonly Band[], lanes: number, gap: number): (readonly Band[])[] {
  const placed: Band[][] = [];
  const left: Band[] = [];
  for (const band of [...bands].sort((one, other) => widthOf(other) - widthOf(one))) {
    const lane = placed.find((others) => others.every((other) => isClear(band, other, gap)));
    if (lane) lane.push(band);
    else if (placed.length < lanes) placed.push([band]);
    else left.push(band);
  }
  const last = placed.at(-1);
  if (last && left.length > 0) placed[placed.length - 1] = merge([...last, ...left], gap);
  return placed.map((lane) => [...lane].sort((one, other) => one.from - other.from));
}

/** An open end makes a band as wide as can be. */
const widthOf = ({ from, to }: Stretch): number => to - from;

const isClear = (one: Stretch, other: Stretch, gap: number): boolean =>
  one.from >= other.to + gap || one.to + gap <= other.from;

function merge(bands: readonly Band[], gap: number): Band[] {
  const merged: Band[] = [];
  for (const band of [...bands].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (!last || isClear(band, last, gap)) {
      merged.push(band);
      continue;
    }
    const to = Math.max(last.to, band.to);
    merged[merged.length - 1] = {
      from: last.from,
      to,
      count: last.count + band.count,
      parts: sumOf(last.parts, band.parts),
      date: datesText(last.from, to),
      merged: true,
    };
  }
  return merged;
}

function sumOf(one: readonly Part[], other: readonly Part[]): Part[] {
  const sum = new Map(one.map(({ family, count }) => [family, count]));
  for (const { family, count } of other) sum.set(family, (sum.get(family) ?? 0) + count);
  return Array.from(sum, ([family, count]) => ({ family, count }));
}

/** Days as EDTF: a month or a year where they are one, else an interval. @param to the day after the last */
function datesText(from: number, to: number): string {
  const first = Number.isFinite(from) ? dayText(from) : '..';
  const last = Number.isFinite(to) ? dayText(to - 1) : '..';
  const startsMonth = first.endsWith('-01');
  const endsMonth = Number.isFinite(to) && dayText(to).endsWith('-01');
  if (first.endsWith('-01-01') && last.endsWith('-12-31'))
    return first.slice(0, 4) === last.slice(0, 4)
      ? first.slice(0, 4)
      : `${first.slice(0, 4)}/${last.slice(0, 4)}`;
  if (startsMonth && endsMonth)
    return first.slice(0, 7) === last.slice(0, 7)
      ? first.slice(0, 7)
      : `${first.slice(0, 7)}/${last.slice(0, 7)}`;
  return `${first}/${last}`;
}
