import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Selection } from '../state/selection.ts';
import { arrive } from './arrive.ts';
import { pairId, relationId } from '../state/selection.ts';
import { hubOf } from './hub.ts';
import { layOut } from './layout.ts';
import { canvasStyle, type Palette } from './style.ts';

cytoscape.use(fcose);

/** Zoom at which labels can just be read. */
const smallestBeginning = 0.5;
const largestFit = 1.15;
/** More new nodes than this and the whole picture is laid out anew. */
const mostArrivals = 8;

export interface CanvasActions {
  /** Somebody clicked a node or a line, or empty canvas (null). */
  readonly choose: (selection: Selection | null) => void;
  /** The pointer or the keyboard stands on an element, or on none (null). */
  readonly point: (id: string | null) => void;
}

/**
 * The only `cytoscape()` of the page: it draws elements it is given and turns gestures into actions. It knows no
 * components and keeps no state but positions.
 */
export function createCanvas(container: HTMLElement, actions: CanvasActions) {
  const cy = cytoscape({
    container,
    minZoom: 0.15,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  cy.on('tap', (event) => {
    if (event.target === cy) actions.choose(null);
  });
  cy.on('tap', 'node, edge', (event) => actions.choose(selectionOf(event.target as ElementLike)));
  cy.on('mouseover', 'node, edge', (event) => {
    container.style.cursor = 'pointer';
    actions.point((event.target as ElementLike).id());
  });
  cy.on('mouseout', 'node, edge', () => {
    container.style.cursor = '';
    actions.point(null);
  });
  return {
    cy,
    /** Draws these elements: what stays keeps its place, a few that are new arrive near what they hang on. */
    draw: (elements: ElementDefinition[]) => draw(cy, container, elements),
    paint: (palette: Palette) => void cy.style(canvasStyle(palette)),
    /** Marks what is looked at and sets the rest back; brings it into view where it is not. */
    mark: (selection: Selection | null) => mark(cy, selection),
    point(id: string | null) {
      cy.elements('.pointed').removeClass('pointed');
      if (id) cy.getElementById(id).addClass('pointed');
    },
    fit: () => fit(cy),
    /** Takes the size of its container again. */
    resize() {
      cy.resize();
      reveal(cy);
    },
    zoomBy(factor: number) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: centreOf(cy) });
    },
    destroy: () => cy.destroy(),
  };
}

export type Canvas = ReturnType<typeof createCanvas>;

interface ElementLike {
  isNode(): boolean;
  id(): string;
  data(name: string): unknown;
}

/** What an element stands for. */
export function selectionOf(element: ElementLike): Selection {
  if (!element.isNode())
    return {
      type: 'relation',
      kind: String(element.data('relation')),
      source: String(element.data('source')),
      target: String(element.data('target')),
    };
  return { type: element.data('kind') === 'TOPIC' ? 'topic' : 'entity', id: element.id() };
}

/** The canvas id of what is looked at; null for what the canvas does not draw. */
export function elementIdOf(selection: Selection | null): string | null {
  if (!selection || selection.type === 'article' || selection.type === 'event') return null;
  if (selection.type === 'pair') return pairId(selection.a, selection.b);
  return selection.type === 'relation' ? relationId(selection) : selection.id;
}

function draw(cy: Core, container: HTMLElement, elements: ElementDefinition[]): void {
  const wanted = new Set(elements.map(({ data }) => String(data.id)));
  const placed = cy.nodes().length;
  const arrived = new Set(
    elements
      .filter(({ group, data }) => group === 'nodes' && cy.getElementById(String(data.id)).empty())
      .map(({ data }) => String(data.id)),
  );
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const drawn = cy.getElementById(String(element.data.id));
      if (drawn.empty()) cy.add(element);
      else drawn.data(element.data);
    }
  });
  if (arrived.size === 0) return;
  if (placed > 0 && arrived.size <= mostArrivals) {
    arrive(cy, arrived);
    const seen = cy.nodes().filter((node) => arrived.has(node.id()));
    if (!inView(cy, seen.boundingBox())) begin(cy);
    return;
  }
  layOut(cy, { width: container.clientWidth, height: container.clientHeight });
  begin(cy);
}

/** All of it, however small; never larger than life. */
function fit(cy: Core): void {
  cy.fit(undefined, 28);
  if (cy.zoom() > largestFit) cy.zoom({ level: largestFit, renderedPosition: centreOf(cy) });
}

/** As `fit`, but no smaller than can be read: a picture that is too large begins around its busiest node. */
function begin(cy: Core): void {
  fit(cy);
  if (cy.zoom() >= smallestBeginning) return;
  cy.zoom(smallestBeginning);
  cy.center(hubOf(cy)?.closedNeighborhood());
}

const centreOf = (cy: Core) => ({ x: cy.width() / 2, y: cy.height() / 2 });

function mark(cy: Core, selection: Selection | null): void {
  const id = elementIdOf(selection);
  cy.batch(() => {
    cy.elements().removeClass('chosen quiet');
    if (!id) return;
    const chosen = cy.elements().filter((element) => element.id() === id);
    if (chosen.empty()) return;
    chosen.addClass('chosen');
    const near = chosen.union(chosen.nodes().neighborhood()).union(chosen.edges().connectedNodes());
    cy.elements().difference(near).addClass('quiet');
  });
  reveal(cy);
}

/** Moves the picture, where it must, so that what is looked at can be seen. */
function reveal(cy: Core): void {
  const chosen = cy.elements('.chosen');
  if (chosen.nonempty() && !inView(cy, chosen.boundingBox())) cy.center(chosen);
}

function inView(cy: Core, box: { x1: number; y1: number; x2: number; y2: number }): boolean {
  const view = cy.extent();
  return box.x1 >= view.x1 && box.y1 >= view.y1 && box.x2 <= view.x2 && box.y2 <= view.y2;
}
