import type { Core, NodeSingular } from 'cytoscape';
import type { LayoutInput, LayoutNode, Reach, Room } from './layouts/layout.ts';

/** Nodes that were added and have no place yet: not seen, and no pointer meets them. */
export const unplaced = 'unplaced';

/**
 * What a layout gets to see of a canvas, with labels as large as they are drawn.
 *
 * @param rest what the canvas does not know: what is pinned and picked
 */
export function layoutInput(
  cy: Core,
  room: Room,
  { pinned, picked }: Pick<LayoutInput, 'pinned' | 'picked'>,
): LayoutInput {
  const nodes = cy
    .nodes()
    .map((node) => node)
    .filter((node) => node.isChildless());
  return {
    nodes: nodes.map(layoutNode),
    lines: cy.edges().map((edge) => ({
      source: edge.source().id(),
      target: edge.target().id(),
      family: String(edge.data('family')),
      weight: Number(edge.data('count') ?? 1),
    })),
    places: Object.fromEntries(
      nodes.filter((node) => !node.hasClass(unplaced)).map((node) => [node.id(), { ...node.position() }]),
    ),
    pinned,
    picked,
    room,
  };
}

function layoutNode(node: NodeSingular): LayoutNode {
  const parent = node.parent().first();
  return {
    id: node.id(),
    kind: String(node.data('kind')),
    width: node.outerWidth(),
    height: node.outerHeight(),
    reach: reachOf(node),
    parent: parent.nonempty() ? parent.id() : null,
    earliest: (node.data('earliest') as string | undefined) ?? null,
  };
}

function reachOf(node: NodeSingular): Reach {
  const { x, y } = node.position();
  const { x1, y1, x2, y2 } = node.boundingBox({ includeLabels: true, includeOverlays: false });
  return { left: half(x - x1), right: half(x2 - x), up: half(y - y1), down: half(y2 - y) };
}

/** To half a pixel: what rounding does elsewhere must not decide between one picture and another. */
const half = (length: number): number => Math.round(length * 2) / 2;
