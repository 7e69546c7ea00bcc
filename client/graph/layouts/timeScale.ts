import { dayNumber } from '../../dates/days.ts';
import type { TimeScale } from '../../state/view.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';
import { widthOf } from './rows.ts';

/** How much of a crowded day is label; the rest is for lines. */
const fill = 0.5;
/** What part of the room the picture takes at least, and the empty days between the others. */
const shares = { whole: 0.8, between: 0.35 } as const;
/** Between labels under each other, in canvas pixels. */
export const rowGap = 8;
/** Between the undated and the first day, in canvas pixels. */
export const undatedMargin = 60;

export const heightOfNode = ({ reach }: LayoutNode): number => reach.up + reach.down + rowGap;

const areaOf = (nodes: readonly LayoutNode[]): number =>
  nodes.reduce((sum, node) => sum + widthOf(node) * heightOfNode(node), 0);

/** How high a picture by time is, in canvas pixels: as the room, or as its shape asks for where there is more to draw. */
export function heightByTime({ nodes, room }: Pick<LayoutInput, 'nodes' | 'room'>): number {
  const shaped = Math.sqrt((areaOf(nodes) * Math.max(1, room.height)) / Math.max(1, room.width));
  return Math.max(room.height * 0.8, shaped * 1.2);
}

/** The scale of a picture by time; null where nothing is dated. */
export function timeScale(input: Pick<LayoutInput, 'nodes' | 'room'>): TimeScale | null {
  const { nodes, room } = input;
  const byDay = new Map<string, LayoutNode[]>();
  for (const node of nodes)
    if (node.earliest && Number.isFinite(dayNumber(node.earliest)))
      byDay.set(node.earliest, [...(byDay.get(node.earliest) ?? []), node]);
  const dated = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, last] = [dated[0]?.[0], dated.at(-1)?.[0]];
  if (first === undefined || last === undefined) return null;

  const height = Math.max(1, heightByTime(input));
  const crowds = dated.map(([, those]) => areaOf(those) / (height * fill));
  const crowd = crowds.reduce((sum, each) => sum + each, 0);
  const between = Math.max(room.width * shares.between, room.width * shares.whole - crowd, 1);
  const empty = between / Math.max(1, dayNumber(last) - dayNumber(first));
  let added = 0;
  const days = dated.map(([day], index) => {
    const x = (dayNumber(day) - dayNumber(first)) * empty + added;
    added += crowds[index] ?? 0;
    return { day, x, width: empty + (crowds[index] ?? 0) };
  });
  return { days, empty, undatedEdge: -undatedMargin - Math.max(0, ...nodes.map(({ reach }) => reach.left)) };
}

/** Where the scale ends: the end of its last day, in canvas pixels. */
export function endOf({ days }: TimeScale): number {
  const last = days.at(-1);
  return last ? last.x + last.width : 0;
}

/**
 * Where a day begins, in canvas pixels; days outside the scale lie outside.
 *
 * @param day YYYY-MM-DD, or its number, with the part of it that has gone by
 */
export function xOf({ days, empty }: TimeScale, day: string | number): number {
  const at = typeof day === 'string' ? dayNumber(day) : day;
  const before = days.findLast((each) => dayNumber(each.day) <= at) ?? days[0];
  if (!before) return 0;
  const gone = at - dayNumber(before.day);
  if (gone < 0) return before.x + gone * empty;
  return gone < 1 ? before.x + gone * before.width : before.x + before.width + (gone - 1) * empty;
}

/** The middle of a day, in canvas pixels: where what happened on it stands. */
export const middleOfDay = (scale: TimeScale, day: string): number => xOf(scale, dayNumber(day) + 0.5);

/** The number of the day at a place of the canvas, with the part of it that has gone by. */
export function dayAt({ days, empty }: TimeScale, x: number): number {
  const before = days.findLast((each) => each.x <= x) ?? days[0];
  if (!before) return 0;
  const [number, gone] = [dayNumber(before.day), x - before.x];
  if (gone < 0) return number + gone / empty;
  return gone < before.width ? number + gone / before.width : number + 1 + (gone - before.width) / empty;
}
