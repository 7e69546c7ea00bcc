import type { Core, NodeSingular, Position } from 'cytoscape';
import { messiness } from './messiness.ts';

/** Distances and directions in which a place is looked for, in canvas pixels and parts of a full turn. */
const distances = [120, 180, 250, 330, 420];
const directions = 14;

/**
 * Places nodes that came later: each near what it hangs on, where it disturbs the picture least. Nothing else moves.
 *
 * @param ids of the new nodes; those with most lines to what is drawn are placed first
 */
export function arrive(cy: Core, ids: ReadonlySet<string>): void {
  const nodes = cy.nodes().map((node) => node);
  const waiting = new Set(nodes.filter((node) => ids.has(node.id())));
  // What is not placed yet must not count as being in the way.
  for (const node of waiting) node.position(farAway);
  while (waiting.size > 0) {
    const [next] = [...waiting]
      .map((node) => ({ node, hold: holdOf(node) }))
      .sort((one, other) => other.hold.length - one.hold.length);
    if (!next) return;
    waiting.delete(next.node);
    next.node.position(bestPlace(cy, next.node, centreOf(nodes, next.hold)));
  }
}

const farAway: Position = { x: -1e6, y: -1e6 };
const isPlaced = (node: NodeSingular): boolean => node.position('x') !== farAway.x;

/** Where the placed nodes are that a node hangs on. */
const holdOf = (node: NodeSingular): Position[] =>
  node
    .neighborhood()
    .nodes()
    .map((each) => each)
    .filter(isPlaced)
    .map((each) => each.position());

/** The middle of some places; below the picture, where there are none. */
function centreOf(nodes: readonly NodeSingular[], places: readonly Position[]): Position {
  const all = nodes.filter(isPlaced).map((node) => node.position());
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  if (places.length === 0) return { x: mean(all.map(({ x }) => x)), y: Math.max(...all.map(({ y }) => y)) };
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
}

function bestPlace(cy: Core, node: NodeSingular, centre: Position): Position {
  let best: { place: Position; score: number } | null = null;
  for (const distance of distances)
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (turn / directions) * 2 * Math.PI;
      const place = {
        x: centre.x + Math.cos(angle) * distance * 1.3,
        y: centre.y + Math.sin(angle) * distance,
      };
      node.position(place);
      // A little farther is a little worse, so that what hangs together stays together.
      const score = messiness(cy) + distance / 60;
      if (!best || score < best.score) best = { place: { ...place }, score };
    }
  return best?.place ?? centre;
}
