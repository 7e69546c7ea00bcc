import type { TimeScale } from '../state/view.ts';
import { ticksOf, type Tick } from '../time/ticks.ts';
import type { Look } from './createCanvas.ts';
import { dayAt, undatedMargin, xOf } from './layouts/timeScale.ts';

/** What is drawn of an axis of time, in pixels of the canvas's own box. */
export interface AxisMarks {
  readonly ticks: readonly (Tick & { readonly x: number })[];
  /** Left of it stands what is undated. */
  readonly undated: number;
}

/** What one label needs, in pixels. */
const labelRoom = 92;

/** The marks of the days that are seen: as many as there is room for, at round places of the calendar. */
export function axisMarks(scale: TimeScale, { zoom, left, width }: Look): AxisMarks {
  const onScreen = (x: number): number => x * zoom + left;
  const onCanvas = (x: number): number => (x - left) / zoom;
  const start = scale.undatedEdge + undatedMargin / 2;
  const from = Math.max(start, onCanvas(0));
  const to = Math.min(scale.width + undatedMargin, onCanvas(width));
  const seen = { from: dayAt(scale, from), to: dayAt(scale, to) };
  const ticks = from < to ? ticksOf(seen, labelRoom / ((to - from) * zoom)) : [];
  return {
    ticks: ticks.map((tick) => ({ ...tick, x: onScreen(xOf(scale, tick.at)) })),
    undated: onScreen(start),
  };
}
