import type { LayoutNode } from './layout.ts';

/** Some nodes at one distance from the centre. */
export interface Ring {
  readonly nodes: readonly LayoutNode[];
  /** Half of the ellipse's height, in canvas pixels. */
  readonly radius: number;
  /** The angle that each node needs, in radians. */
  readonly sizes: readonly number[];
}

/** What stays free between one number of hops and the next, and between labels, in canvas pixels. */
const gap = { hop: 46, label: 12 } as const;
/** How much farther out than it must be a ring may lie to hold everybody, before it becomes several. */
const farthest = 1.5;
/** How much of a ring is used, where there are several. */
const fill = 0.9;

/**
 * Each level is a ring, or several where one would have to be too wide.
 *
 * @param angles where on its ring each node would like to be
 * @param stretch how much wider than high a ring is
 */
export function ringsOf(
  levels: readonly (readonly LayoutNode[])[],
  angles: ReadonlyMap<string, number>,
  stretch: number,
): Ring[] {
  const rings: Ring[] = [];
  let edge = 0;
  for (const [index, level] of levels.entries()) {
    const ordered = [...level].sort((a, b) => (angles.get(a.id) ?? 0) - (angles.get(b.id) ?? 0));
    const extents = ordered.map((node) => extentOf(node, stretch));
    const depth = Math.max(...extents.map(({ depth }) => depth));
    const needed = extents.reduce((sum, { across }) => sum + across, 0) / (2 * Math.PI);
    if (index === 0 && level.length === 1) {
      rings.push({ nodes: level, radius: 0, sizes: [0] });
      edge = depth / 2;
      continue;
    }
    const nearest = index === 0 ? 0 : edge + gap.hop + depth / 2;
    const radius = Math.max(nearest, needed * 1.02);
    const added =
      index === 0 || radius <= nearest * farthest
        ? [ring(ordered, radius, stretch)]
        : several(ordered, nearest, needed, depth, stretch);
    rings.push(...added);
    edge = (added.at(-1)?.radius ?? radius) + depth / 2;
  }
  return rings;
}

const ring = (nodes: readonly LayoutNode[], radius: number, stretch: number): Ring => ({
  nodes,
  radius,
  sizes: nodes.map((node) => 2 * Math.asin(Math.min(1, extentOf(node, stretch).across / 2 / radius))),
});

/** Neighbours on the circle come to stand on different rings, each as full as the others. */
function several(
  nodes: readonly LayoutNode[],
  nearest: number,
  needed: number,
  depth: number,
  stretch: number,
): Ring[] {
  const radii: number[] = [];
  for (let sum = 0, radius = nearest; sum * fill < needed; radius += depth) {
    radii.push(radius);
    sum += radius;
  }
  const members = radii.map((): LayoutNode[] => []);
  const used = radii.map(() => 0);
  for (const node of nodes) {
    const { across } = extentOf(node, stretch);
    const fullness = used.map((sum, index) => (sum + across) / (radii[index] ?? 1));
    const emptiest = fullness.indexOf(Math.min(...fullness));
    members[emptiest]?.push(node);
    used[emptiest] = (used[emptiest] ?? 0) + across;
  }
  return radii.map((radius, index) => ring(members[index] ?? [], radius, stretch));
}

/** How much of a ring a node takes along it and across it, with its ellipse pressed to a circle. */
function extentOf({ reach }: LayoutNode, stretch: number): { across: number; depth: number } {
  const width = (reach.left + reach.right) / stretch;
  const height = reach.up + reach.down;
  return { across: Math.hypot(width, height) + gap.label, depth: Math.max(width, height) + gap.label };
}
