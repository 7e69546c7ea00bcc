import type { Places } from '../../state/view.ts';
import type { LayoutInput } from './layout.ts';
import { Rating } from './rating.ts';

/** How many comparisons of lines and boxes a search may cost: some hundredths of a second. */
const budget = 4_000_000;
/** How far a node is moved to see whether the picture becomes tidier, in canvas pixels, and in how many directions. */
const nudges = { distances: [15, 40, 90, 160, 260], directions: 8 } as const;
/** What is less of an improvement is rounding. */
const least = 1e-6;

/**
 * Takes faults out of a picture: a node in the way of a line steps aside, or changes places with another, until no such move
 * makes the picture tidier or enough was tried. By comparisons and not by the clock, which never stops twice at the same.
 *
 * @param loose ids of those that may move
 */
export function tidied(input: LayoutInput, start: Places, loose: ReadonlySet<string>): Places {
  const rating = new Rating(input, start);
  const movable = input.nodes.flatMap(({ id }, number) => (loose.has(id) ? [number] : []));
  for (let better = true; better && rating.spent < budget;) {
    better = false;
    for (const node of movable) better = rating.spent < budget && nudge(rating, node) ? true : better;
    for (const [index, one] of movable.entries())
      for (const other of movable.slice(index + 1))
        better = rating.spent < budget && exchange(rating, one, other) ? true : better;
  }
  return rating.places();
}

/** Moves a node to the best of the places around it; tells whether one is better. */
function nudge(rating: Rating, node: number): boolean {
  const [fromX, fromY] = [rating.x(node), rating.y(node)];
  let best = rating.costOf(node, fromX, fromY) - least;
  let moved = false;
  for (const distance of nudges.distances)
    for (let turn = 0; turn < nudges.directions; turn += 1) {
      const angle = (turn / nudges.directions) * 2 * Math.PI;
      const x = fromX + Math.cos(angle) * distance;
      const y = fromY + Math.sin(angle) * distance;
      const cost = rating.costOf(node, x, y, best);
      if (cost >= best) continue;
      best = cost;
      moved = true;
      rating.put(node, x, y);
    }
  return moved;
}

/** Two change places if that is better; tells whether it is. What lies between the two counts for each of them. */
function exchange(rating: Rating, one: number, other: number): boolean {
  const [x, y] = [rating.x(one), rating.y(one)];
  const [otherX, otherY] = [rating.x(other), rating.y(other)];
  const most = rating.costOf(one, x, y) + rating.costOf(other, otherX, otherY) - least;
  rating.put(one, otherX, otherY);
  rating.put(other, x, y);
  const first = rating.costOf(one, otherX, otherY, most);
  if (first <= most && first + rating.costOf(other, x, y, most - first) <= most) return true;
  rating.put(one, x, y);
  rating.put(other, otherX, otherY);
  return false;
}
