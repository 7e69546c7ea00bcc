import type { Place } from '../../state/view.ts';
import type { Box } from '../messiness.ts';
import type { LayoutNode, Reach } from './layout.ts';

/** What something covers that stands at a place. */
export const boxAt = ({ x, y }: Place, { left, right, up, down }: Reach): Box => ({
  x1: x - left,
  y1: y - up,
  x2: x + right,
  y2: y + down,
});

/** What something so wide and high covers around its place: of a node its shape, without its label. */
export const bodyAt = ({ x, y }: Place, { width, height }: Pick<LayoutNode, 'width' | 'height'>): Box => ({
  x1: x - width / 2,
  y1: y - height / 2,
  x2: x + width / 2,
  y2: y + height / 2,
});

export const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Farther by the same on all sides. */
export const widened = ({ left, right, up, down }: Reach, by: number): Reach => ({
  left: left + by,
  right: right + by,
  up: up + by,
  down: down + by,
});

/** The smallest box around some; of none, a point. */
export function boxAround(boxes: Iterable<Box>): Box {
  const all = [...boxes];
  if (all.length === 0) return { x1: 0, y1: 0, x2: 0, y2: 0 };
  return all.reduce((a, b) => ({
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
    x2: Math.max(a.x2, b.x2),
    y2: Math.max(a.y2, b.y2),
  }));
}
