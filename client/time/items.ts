import type { Bar } from './bars.ts';
import type { Band } from './spans.ts';
import type { Histogram } from './useHistogram.ts';

/** All that a histogram shows, in the order of time. */
export const itemsOf = ({ bars, lanes }: Pick<Histogram, 'bars' | 'lanes'>): readonly (Bar | Band)[] =>
  [...lanes.flat(), ...bars].sort((one, other) => one.from - other.from || one.to - other.to);

/**
 * What is drawn at a place, if anything.
 *
 * @param point of the line of days
 * @param row from the top, in heights of a lane; what lies below the lanes is bars
 * @param slack days beside a thing that still mean it
 */
export function itemAt(
  { bars, lanes }: Pick<Histogram, 'bars' | 'lanes'>,
  point: number,
  row: number,
  slack: number,
): Bar | Band | null {
  const there: readonly (Bar | Band)[] = row < lanes.length ? (lanes[Math.floor(row)] ?? []) : bars;
  const hit = (by: number) => there.find(({ from, to }) => from - by <= point && point < to + by);
  return hit(0) ?? hit(slack) ?? null;
}

/** The thing before (-1) or after (1) another; from nothing the first, or the last backwards. Null at the end. */
export function neighbour(
  items: readonly (Bar | Band)[],
  item: Bar | Band | null,
  step: number,
): Bar | Band | null {
  // After new counts have come it is another object at the same place.
  const same = item ? items.indexOf(item) : -1;
  const index =
    same < 0 && item ? items.findIndex(({ from, to }) => from === item.from && to === item.to) : same;
  if (index < 0) return (step > 0 ? items[0] : items.at(-1)) ?? null;
  return items[index + step] ?? null;
}
