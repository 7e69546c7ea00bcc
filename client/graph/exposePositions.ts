import type { Core } from 'cytoscape';
import type { Place } from '../state/view.ts';
import { badgeSpot } from './badge.ts';
import { unplaced } from './layoutInput.ts';
import type { Box } from './messiness.ts';
import { coveredBy, numberBox } from './placeNumbers.ts';

declare global {
  interface Window {
    /** For tests in a real browser: what is drawn and where to click. Nothing of the page can be changed this way. */
    __entente?: {
      positionOf(id: string): { x: number; y: number } | null;
      /** Where the badge of a node is, in pixels of the window; null where it has none. */
      badgeOf(id: string): { x: number; y: number } | null;
      /** The sides of a node, of a box with all that stand in it, in pixels of the window. */
      boundsOf(id: string): { left: number; right: number; top: number; bottom: number } | null;
      /** The ids of those that stand in a box. */
      membersOf(id: string): readonly string[];
      drawn(): readonly Drawn[];
    };
  }
}

/** An element of the canvas as it is drawn now. */
export interface Drawn {
  readonly id: string;
  readonly classes: readonly string[];
  /** Where a node stands, in pixels of the picture, which zooming does not change; null for a line. */
  readonly place: Place | null;
  /** What it covers, in the same pixels: the shape of a node and its name; the number of a line. */
  readonly covers: readonly Box[];
}

/**
 * Tells where an element is drawn, in pixels of the window: a node's centre, a line's middle. A canvas has no elements
 * to look up, and a test that clicks needs a place.
 *
 * @returns a function that takes it away again
 */
export function exposePositions(cy: Core, container: HTMLElement): () => void {
  window.__entente = {
    positionOf(id) {
      const node = cy.nodes().filter((each) => each.id() === id);
      const line = cy.edges().filter((each) => each.id() === id);
      if (node.empty() && line.empty()) return null;
      if (node.union(line.connectedNodes()).hasClass(unplaced)) return null;
      const { left, top } = container.getBoundingClientRect();
      const middle = node.nonempty() ? node.position() : line.midpoint();
      const zoom = cy.zoom();
      const pan = cy.pan();
      return { x: left + middle.x * zoom + pan.x, y: top + middle.y * zoom + pan.y };
    },
    badgeOf(id) {
      const [node] = cy.nodes().filter((each) => each.id() === id);
      const spot = node ? badgeSpot(node) : null;
      const { left, top } = container.getBoundingClientRect();
      return spot && { x: left + spot.x, y: top + spot.y };
    },
    boundsOf(id) {
      const [node] = cy.nodes().filter((each) => each.id() === id);
      if (!node) return null;
      const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeLabels: false });
      const { left, top } = container.getBoundingClientRect();
      return { left: left + x1, right: left + x2, top: top + y1, bottom: top + y2 };
    },
    membersOf: (id) =>
      cy
        .nodes()
        .filter((each) => each.data('parent') === id)
        .map((each) => each.id()),
    drawn: () =>
      cy.elements().map((each) => ({
        id: each.id(),
        classes: each.classes(),
        place: each.isNode() ? { ...each.position() } : null,
        covers: each.isNode() ? coveredBy(each) : [numberBox(each)].filter((box) => box !== null),
      })),
  };
  return () => {
    delete window.__entente;
  };
}
