import type { Place } from '../state/view.ts';
import { bodyAt, overlap } from './layouts/boxes.ts';
import type { Box } from './messiness.ts';

/** A line with a number on it, in canvas pixels. */
export interface NumberedLine {
  readonly id: string;
  readonly from: Place;
  /** What the line bends towards; null for a straight one. */
  readonly control: Place | null;
  readonly to: Place;
  /** Of the number, with the paper behind it. */
  readonly width: number;
  readonly height: number;
}

/** How far along its line a number may stand, 0–1: the nearer to the middle, the plainer what it belongs to. */
const shares = [
  0.5,
  ...Array.from({ length: 15 }, (_, step) => (step + 1) * 0.02).flatMap((off) => [0.5 - off, 0.5 + off]),
];

/**
 * Where numbers stand: in the middle of their line, or as near to it along the line as they lie on no name and on no other number;
 * where there is no such place, where they cover least.
 *
 * @param covered what nodes and their names cover
 * @returns places by the ids of lines
 */
export function numberPlaces(
  lines: readonly NumberedLine[],
  covered: readonly Box[],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  /** What is covered by now, the numbers that stand included. */
  const taken = [...covered];
  const isFree = (box: Box): boolean => !taken.some((other) => overlap(box, other));
  const coveredOf = (box: Box): number => taken.reduce((sum, other) => sum + shared(box, other), 0);
  const put = (line: NumberedLine, place: Place): void => {
    places.set(line.id, place);
    taken.push(bodyAt(place, line));
  };
  // Those that need not move come first: who gives way then gives way to them, too.
  for (const line of lines) {
    const middle = pointOn(line, 0.5);
    if (isFree(bodyAt(middle, line))) put(line, middle);
  }
  for (const line of lines.filter(({ id }) => !places.has(id))) {
    const points = shares.map((share) => pointOn(line, share));
    put(
      line,
      points.find((point) => isFree(bodyAt(point, line))) ??
        least(points, (point) => coveredOf(bodyAt(point, line))),
    );
  }
  return places;
}

/** The area that two boxes share, to whole pixels: what rounding does must not decide. */
export const shared = (a: Box, b: Box): number =>
  Math.round(
    Math.max(0, Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)) *
      Math.max(0, Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1)),
  );

/** The first of those that cost least. */
const least = (points: readonly Place[], costOf: (point: Place) => number): Place =>
  points.map((point) => ({ point, cost: costOf(point) })).reduce((a, b) => (b.cost < a.cost ? b : a)).point;

/** Of a straight line, or of a Bézier curve with one control point. */
function pointOn({ from, control, to }: NumberedLine, share: number): Place {
  const rest = 1 - share;
  const along = control
    ? (axis: 'x' | 'y') =>
        rest * rest * from[axis] + 2 * rest * share * control[axis] + share * share * to[axis]
    : (axis: 'x' | 'y') => rest * from[axis] + share * to[axis];
  return { x: along('x'), y: along('y') };
}
