import type { Core } from 'cytoscape';
import { hubOf } from './hub.ts';
import { isDirection, nearest, type Spot } from './direction.ts';

/**
 * Where a key leads on the canvas: arrows to the nearest node that way, `n` and `p` to the next and previous line of the
 * node that is stood on. Starts at the node with most lines.
 *
 * @param from the element that is stood on, or null
 * @returns the id of an element, or null where the key leads nowhere
 */
export function step(cy: Core, from: string | null, key: string): string | null {
  if (cy.nodes().empty()) return null;
  const standing = cy.elements().filter((element) => element.id() === from);
  if (isDirection(key)) {
    if (standing.empty()) return hubOf(cy)?.id() ?? null;
    const { x1, x2, y1, y2 } = standing.boundingBox({ includeLabels: false });
    const here: Spot = { id: standing.id(), x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    const spots = cy.nodes().map((node) => ({ id: node.id(), ...node.position() }));
    return (
      nearest(
        spots.filter(({ id }) => id !== here.id),
        here,
        key,
      )?.id ?? null
    );
  }
  if ((key !== 'n' && key !== 'p') || standing.empty()) return null;
  // Standing on a line, one walks along those of the node that it starts from.
  const node = standing.nodes().nonempty() ? standing.nodes() : standing.edges().sources();
  const lines = node.connectedEdges();
  if (lines.empty()) return null;
  const ids = lines.map((line) => line.id());
  const at = ids.indexOf(standing.id());
  const offset = key === 'n' ? 1 : -1;
  return (
    ids[(at === -1 ? (offset === 1 ? 0 : ids.length - 1) : at + offset + ids.length) % ids.length] ?? null
  );
}
