import { dayNumber } from '../../dates/days.ts';
import type { TimeScale } from '../../state/view.ts';
import type { LayoutInput } from './layout.ts';
import { widthOf } from './rows.ts';

/** How much of the picture is label, where there are many nodes. */
const fill = 0.45;
/** Between the undated and the first day, in canvas pixels. */
export const undatedMargin = 60;

/** The scale of a picture by time; null where nothing is dated. */
export function timeScale({ nodes, room }: Pick<LayoutInput, 'nodes' | 'room'>): TimeScale | null {
  const days = nodes
    .flatMap(({ earliest }) => (earliest && Number.isFinite(dayNumber(earliest)) ? [earliest] : []))
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  const area = nodes.reduce((sum, node) => sum + widthOf(node) * (node.reach.up + node.reach.down), 0);
  const aspect = Math.max(1, room.width) / Math.max(1, room.height);
  const width = Math.max(room.width * 0.8, Math.sqrt((area / fill) * aspect));
  return {
    from,
    to,
    width,
    undatedEdge: -undatedMargin - Math.max(0, ...nodes.map(({ reach }) => reach.left)),
  };
}

/** A scale of one day is as wide as that day. */
const daysOf = ({ from, to }: TimeScale): number => Math.max(1, dayNumber(to) - dayNumber(from));

/**
 * Where a day lies, in canvas pixels; days outside the scale lie outside.
 *
 * @param day YYYY-MM-DD, or its number
 */
export const xOf = (scale: TimeScale, day: string | number): number =>
  (((typeof day === 'string' ? dayNumber(day) : day) - dayNumber(scale.from)) / daysOf(scale)) * scale.width;

/** The number of the day, and what part of it has gone by, at a place of the canvas. */
export const dayAt = (scale: TimeScale, x: number): number =>
  dayNumber(scale.from) + (x / scale.width) * daysOf(scale);
