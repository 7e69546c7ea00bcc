import { dayNumber } from '../dates/days.ts';
import type { TimeScale } from '../state/view.ts';
import { ticksOf, type Tick } from '../time/ticks.ts';
import type { Look } from './createCanvas.ts';
import { dayAt, endOf, undatedMargin, xOf } from './layouts/timeScale.ts';

/** What is drawn of an axis of time, in pixels of the canvas's own box. */
export interface AxisMarks {
  readonly ticks: readonly (Tick & { readonly x: number })[];
  /** Left of it stands what is undated. */
  readonly undated: number;
}

/** What one label needs, in pixels. */
const labelRoom = 92;
/** The least part of what is seen that is asked for marks of its own. */
const finest = 1 / 4000;

/** The marks of the days that are seen: as many as there is room for, at round places of the calendar, finer where days are wide. */
export function axisMarks(scale: TimeScale, { zoom, left, width }: Look): AxisMarks {
  const onScreen = (x: number): number => x * zoom + left;
  const onCanvas = (x: number): number => (x - left) / zoom;
  const start = scale.undatedEdge + undatedMargin / 2;
  const from = Math.max(start, onCanvas(0));
  const to = Math.min(endOf(scale) + undatedMargin, onCanvas(width));
  const seen = { from: dayAt(scale, from), to: dayAt(scale, to) };
  const placed: AxisMarks['ticks'][number][] = [];
  const put = (tick: Tick): void => {
    const x = onScreen(xOf(scale, tick.at));
    if (placed.every((other) => Math.abs(other.x - x) >= labelRoom)) placed.push({ ...tick, x });
  };
  // A day that takes much room is named first, and where it ends: nobody would guess that it is one day.
  const wide = scale.days
    .filter(({ width: own }) => own * zoom >= labelRoom)
    .map(({ day }) => dayNumber(day));
  for (const at of wide.flatMap((day) => [day, day + 1]))
    if (at >= seen.from && at < seen.to) put({ at, unit: 'day' });
  // Then coarse marks, and finer ones where there is room between them.
  for (let share = 1; from < to && share > finest; share /= 2)
    for (const tick of ticksOf(seen, share)) put(tick);
  return { ticks: placed.sort((a, b) => a.at - b.at), undated: onScreen(start) };
}
