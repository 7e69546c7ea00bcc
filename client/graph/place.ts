import type { Core, NodeSingular } from 'cytoscape';
import type { LayoutName, Place, Places } from '../state/view.ts';
import { arrive } from './layouts/arrive.ts';
import type { LayoutInput, LayoutNode } from './layouts/layout.ts';
import { layoutNamed } from './layouts/layouts.ts';

/** What decides where nodes stand. */
export interface Placing {
  readonly places: Places;
  readonly pinned: readonly string[];
  readonly picked: readonly string[];
  readonly layout: LayoutName;
}

/** Told how far a layout has come, 0–1; null when none runs. */
export type TellProgress = (fraction: number | null) => void;

/**
 * Gives every node of a canvas its place: the one that the view knows; else, where most are new, what the layout says; else,
 * for a few that came later, one near what they hang on, while nothing else moves.
 *
 * @param remembered where nodes stood that have left: those that come back stand there again
 * @returns whether the whole was laid out anew
 */
export async function place(
  cy: Core,
  placing: Placing,
  remembered: Map<string, Place>,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<boolean> {
  const nodes = cy.nodes(':childless').map((node) => node);
  const known = nodes.filter((node) => placing.places[node.id()]);
  const free = nodes.filter((node) => !placing.pinned.includes(node.id()) && !isEvent(node));
  const anew = free.length > 0 && !free.some((node) => placing.places[node.id()]);
  if (anew) remembered.clear();
  else
    for (const node of nodes) {
      const back = remembered.get(node.id());
      if (back && !placing.places[node.id()]) {
        node.position(back);
        known.push(node);
      }
    }
  for (const node of known) {
    const spot = placing.places[node.id()];
    if (spot) node.position(spot);
  }
  const isKnown = new Set(known.map((node) => node.id()));
  const arrivals = nodes.filter((node) => !isKnown.has(node.id()));
  if (arrivals.length === 0) return false;

  const input = inputOf(
    cy,
    placing,
    Object.fromEntries(known.map((node) => [node.id(), { ...node.position() }])),
  );
  if (!anew) {
    move(cy, arrive(input, new Set(arrivals.map((node) => node.id()))));
    return false;
  }
  const running = layoutNamed(placing.layout).run(input, tell, signal);
  try {
    move(cy, await running);
  } finally {
    tell(null);
  }
  return true;
}

const isEvent = (node: NodeSingular): boolean => node.data('kind') === 'EVENT';

function move(cy: Core, places: Places): void {
  cy.batch(() => {
    for (const [id, spot] of Object.entries(places)) {
      const node = cy.getElementById(id);
      if (node.nonempty()) node.position(spot);
    }
  });
}

/** The canvas as a layout sees it. */
function inputOf(cy: Core, { pinned, picked }: Placing, places: Places): LayoutInput {
  return {
    nodes: cy.nodes(':childless').map(layoutNode),
    lines: cy.edges().map((edge) => ({
      source: String(edge.data('source')),
      target: String(edge.data('target')),
      family: String(edge.data('family')),
      weight: Number(edge.data('count')),
    })),
    places,
    pinned: new Set(pinned),
    picked,
    room: { width: cy.width(), height: cy.height() },
  };
}

function layoutNode(node: NodeSingular): LayoutNode {
  const { x, y } = node.position();
  const box = node.boundingBox({ includeLabels: true, includeOverlays: false });
  const parent = node.data('parent') as string | undefined;
  return {
    id: node.id(),
    kind: String(node.data('kind')),
    width: Number(node.data('width')),
    height: Number(node.data('height')),
    reach: { left: x - box.x1, right: box.x2 - x, up: y - box.y1, down: box.y2 - y },
    parent: parent ?? null,
    earliest: (node.data('earliest') as string | null | undefined) ?? null,
  };
}
