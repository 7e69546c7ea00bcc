import type { Core } from 'cytoscape';
import type { Places } from '../state/view.ts';
import { directions, type Direction } from './direction.ts';

/** Pixels of the screen that a key moves nodes or the picture by, whatever the zoom. */
const stride = { nodes: 24, picture: 80 } as const;

/** Where nodes stand after an arrow key has moved them; of a box, all that are in it. */
export function movedBy(cy: Core, ids: readonly string[], direction: Direction): Places {
  const { x, y } = directions[direction];
  const by = stride.nodes / cy.zoom();
  const nodes = cy.nodes().filter((node) => ids.includes(node.id()));
  const moved = nodes.union(nodes.descendants()).nodes();
  return Object.fromEntries(
    moved.toArray().flatMap((each) => {
      if (each.isParent()) return [];
      const place = each.position();
      return [[each.id(), { x: place.x + x * by, y: place.y + y * by }]];
    }),
  );
}

/** Moves the reader's window over the picture. */
export function panBy(cy: Core, direction: Direction): void {
  const { x, y } = directions[direction];
  cy.panBy({ x: -x * stride.picture, y: -y * stride.picture });
}
