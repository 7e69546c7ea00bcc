import { placeIn } from '../state/placeIn.ts';
import type { Places } from '../state/view.ts';
import { bodyAt, boxAt, overlap } from './layouts/boxes.ts';
import type { LayoutLine, LayoutNode } from './layouts/layout.ts';

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface Line {
  readonly source: string;
  readonly target: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What spoils a picture, by how much: words on words most, then lines through nodes, through words, across lines. */
export const costs = { overlap: 40, behind: 16, struckThrough: 8, crossing: 1 } as const;

/** How hard a picture is to read, 0 for not at all: counted on labels and straight lines, in no unit. */
export function messiness(
  nodes: readonly LayoutNode[],
  lines: readonly LayoutLine[],
  places: Places,
): number {
  const boxes = new Map<string, Box>();
  const bodies = new Map<string, Box>();
  for (const node of nodes) {
    const place = placeIn(places, node.id);
    if (!place) continue;
    boxes.set(node.id, boxAt(place, node.reach));
    bodies.set(node.id, bodyAt(place, node));
  }
  const drawn = lines.flatMap(({ source, target }) => lineBetween(source, target, places) ?? []);
  return faults(boxes, drawn) + strikes(bodies, drawn) * costs.behind;
}

/** The straight line between two nodes; null where one has no place. */
export function lineBetween(source: string, target: string, places: Places): Line | null {
  const [from, to] = [placeIn(places, source), placeIn(places, target)];
  return from && to ? { source, target, x1: from.x, y1: from.y, x2: to.x, y2: to.y } : null;
}

/** The same on plain boxes and lines. */
export function faults(boxes: ReadonlyMap<string, Box>, lines: readonly Line[]): number {
  let sum = strikes(boxes, lines) * costs.struckThrough;
  const all = [...boxes.values()];
  for (const [index, a] of all.entries())
    for (let next = index + 1; next < all.length; next += 1) {
      const b = all[next];
      if (b && overlap(a, b)) sum += costs.overlap;
    }
  for (const [index, line] of lines.entries())
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other && cross(line, other) && !touch(line, other)) sum += costs.crossing;
    }
  return sum;
}

/** How often a line runs through a box that is not at one of its ends. */
const strikes = (boxes: ReadonlyMap<string, Box>, lines: readonly Line[]): number =>
  [...boxes].reduce(
    (sum, [id, box]) =>
      sum +
      lines.filter((line) => id !== line.source && id !== line.target && passesThrough(line, box)).length,
    0,
  );

export const touch = (a: Line, b: Line): boolean =>
  a.source === b.source || a.source === b.target || a.target === b.source || a.target === b.target;

export const passesThrough = (line: Line, { x1, y1, x2, y2 }: Box): boolean =>
  entersBox(line.x1, line.y1, line.x2, line.y2, x1, y1, x2, y2);

/** Whether two straight lines cross. */
export const cross = (a: Line, b: Line): boolean => crosses(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1, b.x2, b.y2);

/** Whether a line from one point to another passes through a box; on bare numbers, for those who ask a million times. */
export function entersBox(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): boolean {
  if ((fromX > toX ? fromX : toX) < x1 || (fromX < toX ? fromX : toX) > x2) return false;
  if ((fromY > toY ? fromY : toY) < y1 || (fromY < toY ? fromY : toY) > y2) return false;
  return meets(fromX, fromY, toX, toY, x1, y1, x2, y2) || meets(fromX, fromY, toX, toY, x1, y2, x2, y1);
}

/** Whether a line from one point to another crosses a line between two others. */
export function crosses(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): boolean {
  // Most lines are far from each other, which is cheaper to tell.
  if ((fromX > toX ? fromX : toX) < (x1 < x2 ? x1 : x2) || (x1 > x2 ? x1 : x2) < (fromX < toX ? fromX : toX))
    return false;
  if ((fromY > toY ? fromY : toY) < (y1 < y2 ? y1 : y2) || (y1 > y2 ? y1 : y2) < (fromY < toY ? fromY : toY))
    return false;
  return meets(fromX, fromY, toX, toY, x1, y1, x2, y2);
}

/** The same by the sides of each line on which the ends of the other lie. */
function meets(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): boolean {
  const ofFirst = Math.sign((toX - fromX) * (y1 - fromY) - (toY - fromY) * (x1 - fromX));
  const ofSecond = Math.sign((toX - fromX) * (y2 - fromY) - (toY - fromY) * (x2 - fromX));
  if (ofFirst === ofSecond) return false;
  const ofThird = Math.sign((x2 - x1) * (fromY - y1) - (y2 - y1) * (fromX - x1));
  const ofFourth = Math.sign((x2 - x1) * (toY - y1) - (y2 - y1) * (toX - x1));
  return ofThird !== ofFourth;
}
