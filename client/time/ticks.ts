import { dateOf, dayOf } from '../dates/days.ts';
import { bucketAfter, bucketStart } from './buckets.ts';
import { lengthOf, type Stretch } from './stretch.ts';

/** A mark on the axis, at the first day of a day, month or year that it is labelled with. */
export interface Tick {
  readonly at: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** Steps of the axis from the finest, with their usual number of days. */
const steps = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: 30 },
  { unit: 'month', every: 3, days: 91 },
  { unit: 'month', every: 6, days: 182 },
  ...[1, 2, 5, 10, 25, 50, 100, 250, 500, 1000].map((years) => ({
    unit: 'year' as const,
    every: years,
    days: 365 * years,
  })),
] as const;

/**
 * Marks at round places of the calendar, as many as there is room for.
 *
 * @param room what one label needs, as a share (0–1) of the stretch
 */
export function ticksOf(stretch: Stretch, room: number): Tick[] {
  const step = steps.find(({ days }) => days / lengthOf(stretch) >= room) ?? steps.at(-1);
  if (!step) return [];
  const ticks: Tick[] = [];
  for (let at = firstOf(step, stretch.from); at < stretch.to; at = nextOf(step, at))
    if (at >= stretch.from) ticks.push({ at, unit: step.unit });
  return ticks;
}

type Step = (typeof steps)[number];

function firstOf({ unit, every }: Step, from: number): number {
  if (unit === 'day') return bucketStart(from, every === 7 ? 'WEEK' : 'DAY');
  const date = dateOf(from);
  const year = date.getUTCFullYear();
  if (unit === 'year') return dayOf(Math.floor(year / every) * every, 0);
  return dayOf(year, Math.floor(date.getUTCMonth() / every) * every);
}

function nextOf({ unit, every }: Step, at: number): number {
  if (unit === 'day') return at + every;
  return bucketAfter(at, unit === 'month' ? 'MONTH' : 'YEAR', every);
}
