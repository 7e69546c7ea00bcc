import type { Spot } from './gestures.ts';

/**
 * Whether a point lies within a closed line, by how often a ray to the right crosses it.
 *
 * @param line corners in order; the last is joined to the first
 */
export function within(line: readonly Spot[], { x, y }: Spot): boolean {
  let inside = false;
  line.forEach((a, index) => {
    const b = line[(index + 1) % line.length];
    if (!b || a.y > y === b.y > y) return;
    if (x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}

/** The four corners of a frame between two opposite ones. */
export const frame = (a: Spot, b: Spot): Spot[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
