import type { Neighbours } from './hops.ts';
import type { LayoutNode } from './layout.ts';

/**
 * Divides the circle: everybody gets a wedge within that of whoever leads to it, as wide as what lies beyond needs.
 * Within a wedge the order is that of whom else they have lines with, by the angles of the round before.
 *
 * @param hops how far each is from the centre; those that are not in it get a wedge after another
 * @param before angles of the last round, or none in the first
 * @returns the angle of each node, in radians
 */
export function wedges(
  nodes: readonly LayoutNode[],
  centres: readonly string[],
  hops: ReadonlyMap<string, number>,
  neighbours: Neighbours,
  before: ReadonlyMap<string, number>,
): Map<string, number> {
  const parents = parentsOf(hops, neighbours);
  const children = new Map<string, string[]>();
  for (const [id, parent] of parents) children.set(parent, [...(children.get(parent) ?? []), id]);
  const weights = weightsOf([...hops.keys()], children);
  const wish = (id: string) =>
    meanAngle(
      [...(neighbours.get(id) ?? [])].flatMap((near) =>
        near === parents.get(id) || centres.includes(near) ? [] : (before.get(near) ?? []),
      ),
    );
  const angles = new Map<string, number>();
  const divide = (ids: readonly string[], from: number, to: number): void => {
    const middle = (from + to) / 2;
    const own = (id: string) => before.get(id) ?? middle;
    // As turned from the middle of the wedge, so that a wedge across the zero does not fall apart.
    const turned = (angle: number) => Math.atan2(Math.sin(angle - middle), Math.cos(angle - middle));
    const ordered =
      before.size === 0
        ? ids
        : ids
            .map((id) => ({ id, at: turned(wish(id) ?? own(id)) * 0.7 + turned(own(id)) * 0.3 }))
            .sort((a, b) => a.at - b.at)
            .map(({ id }) => id);
    const whole = ids.reduce((sum, id) => sum + (weights.get(id) ?? 1), 0);
    let start = from;
    for (const id of ordered) {
      const end = start + ((to - from) * (weights.get(id) ?? 1)) / whole;
      angles.set(id, (start + end) / 2);
      divide(children.get(id) ?? [], start, end);
      start = end;
    }
  };
  if (centres.length === 1) {
    const [centre = ''] = centres;
    angles.set(centre, 0);
    divide(children.get(centre) ?? [], 0, 2 * Math.PI);
  } else
    divide(
      centres.filter((id) => hops.has(id)),
      0,
      2 * Math.PI,
    );
  divide(
    nodes.map(({ id }) => id).filter((id) => !hops.has(id)),
    0,
    2 * Math.PI,
  );
  return angles;
}

/** Of those one step nearer to the centre that have lines with it, the one with fewest: it has most room to offer. */
function parentsOf(hops: ReadonlyMap<string, number>, neighbours: Neighbours): Map<string, string> {
  const parents = new Map<string, string>();
  for (const [id, distance] of hops) {
    const nearer = [...(neighbours.get(id) ?? [])].filter((near) => hops.get(near) === distance - 1);
    const [parent] = nearer.sort((a, b) => (neighbours.get(a)?.size ?? 0) - (neighbours.get(b)?.size ?? 0));
    if (parent !== undefined) parents.set(id, parent);
  }
  return parents;
}

/** How many ends there are beyond each, at least one: itself. */
function weightsOf(
  nearestFirst: readonly string[],
  children: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const id of nearestFirst.toReversed())
    weights.set(
      id,
      Math.max(
        1,
        (children.get(id) ?? []).reduce((sum, child) => sum + (weights.get(child) ?? 1), 0),
      ),
    );
  return weights;
}

/** The angle that some angles point to together; undefined where they cancel out or there are none. */
function meanAngle(angles: readonly number[]): number | undefined {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.hypot(x, y) < 1e-6 ? undefined : Math.atan2(y, x);
}
