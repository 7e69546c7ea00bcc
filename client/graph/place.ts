import type { Core, NodeSingular } from 'cytoscape';
import { placeIn } from '../state/placeIn.ts';
import type { LayoutName, Place, Places, TimeScale } from '../state/view.ts';
import { arrive } from './arrive.ts';
import { setClass } from './classes.ts';
import { eventPlaces } from './eventPlaces.ts';
import { layoutInput, unplaced } from './layoutInput.ts';
import { layoutNamed } from './layouts/layouts.ts';
import { timeScale } from './layouts/timeScale.ts';

/** What decides where nodes stand. */
export interface Placing {
  readonly places: Places;
  readonly pinned: readonly string[];
  readonly picked: readonly string[];
  readonly layout: LayoutName;
  /** What the picture is drawn to, where it is laid out by time. */
  readonly timeScale: TimeScale | null;
}

/** What was done. */
export interface Placed {
  /** Whether the whole was laid out anew. */
  readonly anew: boolean;
  /** Then, what it is drawn to, where it is laid out by time. */
  readonly timeScale: TimeScale | null;
}

/** Told how far a layout has come, 0–1; null when none runs. */
export type TellProgress = (fraction: number | null) => void;

/**
 * Gives every node of a canvas its place: the one that the view knows; else, where all are new, what the layout says; else,
 * for some that came later, one near what they hang on and, where days lie from left to right, on their day, while nothing
 * else moves.
 *
 * @param remembered where nodes stood that have left: those that come back stand there again
 */
export async function place(
  cy: Core,
  { places, pinned, picked, layout, timeScale: scale }: Placing,
  remembered: Map<string, Place>,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<Placed> {
  const nodes = cy.nodes(':childless').map((node) => node);
  const free = nodes.filter((node) => !pinned.includes(node.id()) && !isEvent(node));
  const anew = free.length > 0 && !free.some((node) => placeIn(places, node.id()));
  if (anew) remembered.clear();
  for (const node of nodes) {
    const spot = placeIn(places, node.id()) ?? remembered.get(node.id());
    if (spot) stand(node, spot);
  }
  const homeless = (): NodeSingular[] => nodes.filter((node) => node.hasClass(unplaced));
  // A layout that this one ends has nobody else to say so.
  if (!anew) tell(null);
  if (!anew && !scale) standBetween(nodes);
  if (!anew && homeless().length === 0) return { anew, timeScale: scale };

  const input = layoutInput(
    cy,
    { width: cy.width(), height: cy.height() },
    { pinned: new Set(pinned), picked },
  );
  if (!anew) {
    standAll(cy, arrive(input, new Set(homeless().map((node) => node.id())), scale));
    return { anew, timeScale: scale };
  }
  try {
    const found = await layoutNamed(layout).run(input, tell, signal);
    if (signal.reason !== 'superseded') standAll(cy, found);
  } finally {
    if (signal.reason !== 'superseded') tell(null);
  }
  return { anew, timeScale: layout === 'time' ? timeScale(input) : null };
}

const isEvent = (node: NodeSingular): boolean => node.data('kind') === 'EVENT';

/** Events that a line was just opened into stand in its middle. */
function standBetween(nodes: readonly NodeSingular[]): void {
  const placed = nodes.filter((node) => !node.hasClass(unplaced));
  const found = eventPlaces(
    nodes
      .filter((node) => node.hasClass(unplaced) && isEvent(node))
      .map((node) => ({ id: node.id(), between: node.data('between') as [string, string] })),
    Object.fromEntries(placed.map((node) => [node.id(), node.position()])),
  );
  for (const node of nodes) {
    const spot = placeIn(found, node.id());
    if (spot) stand(node, spot);
  }
}

function standAll(cy: Core, places: Places): void {
  cy.batch(() => {
    cy.nodes(':childless').forEach((node) => stand(node, placeIn(places, node.id()) ?? node.position()));
  });
}

/** To say where a node stands has its lines drawn anew, also where it stands there already. */
function stand(node: NodeSingular, { x, y }: Place): void {
  const before = node.position();
  if (before.x !== x || before.y !== y) node.position({ x, y });
  setClass(node, unplaced, false);
}
