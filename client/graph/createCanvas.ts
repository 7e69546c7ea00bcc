import cytoscape, { type CollectionReturnValue, type Core, type ElementDefinition } from 'cytoscape';
import { elementIdOf, type Selection } from '../state/selection.ts';
import type { Place, Places, TimeScale } from '../state/view.ts';
import { giveClass, setClass } from './classes.ts';
import { followGestures, type CanvasActions, type Spot } from './gestures.ts';
import { hubOf } from './hub.ts';
import { unplaced } from './layoutInput.ts';
import { placeNumbers } from './placeNumbers.ts';
import { place, type Placing, type TellProgress } from './place.ts';
import { canvasStyle, crowdedFrom, type Palette } from './style.ts';

/** Zoom at which labels can just be read. */
const smallestBeginning = 0.5;
const largestFit = 1.15;

export interface CanvasTells extends CanvasActions {
  /** Where everything stands that is drawn now; with the scale of time, where it was laid out anew. */
  readonly settle: (places: Places, scale: TimeScale | null | undefined) => void;
  readonly progress: TellProgress;
}

/** What part of the canvas is seen: a place x of it lies at `x * zoom + left` in a box so wide and high. */
export interface Look {
  readonly zoom: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The only `cytoscape()` that the reader sees: it draws elements it is given and turns gestures into actions. It knows no
 * components; where things stand it is told, and tells.
 */
export function createCanvas(container: HTMLElement, tells: CanvasTells) {
  const cy = cytoscape({
    container,
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: true,
    autounselectify: true,
  });
  followGestures(cy, container, tells);
  const remembered = new Map<string, Place>();
  let drawing = new AbortController();
  let palette: Palette | null = null;
  let isCrowded = false;
  const paint = () => {
    if (palette) cy.style(canvasStyle(palette, isCrowded));
  };

  return {
    cy,
    /**
     * Draws these elements and gives them places. A later call ends an earlier one.
     *
     * @returns when everything stands where it is to stand
     */
    async draw(elements: ElementDefinition[], placing: Placing): Promise<void> {
      drawing.abort('superseded');
      drawing = new AbortController();
      const { signal } = drawing;
      const before = cy.nodes().nonempty();
      const crowded = elements.filter(({ group }) => group === 'edges').length >= crowdedFrom;
      if (crowded !== isCrowded) {
        isCrowded = crowded;
        paint();
      }
      const arrived = update(cy, elements, remembered);
      const { anew, timeScale } = await place(cy, placing, remembered, tells.progress, signal);
      if (signal.reason === 'superseded' || cy.destroyed()) return;
      cy.elements(`.${unplaced}`).removeClass(unplaced);
      if (anew || !before) begin(cy);
      else if (arrived.size > 0) bringIn(cy, arrived);
      // A crowd's lines say their numbers only where somebody looks.
      if (!isCrowded) placeNumbers(cy);
      const drawn = cy.nodes(':childless');
      const places = Object.fromEntries(drawn.map((node) => [node.id(), { ...node.position() }]));
      tells.settle(places, anew ? timeScale : undefined);
    },
    /** Ends a drawing that runs and has become pointless: where it would have put things, nobody is told. */
    giveUp: () => drawing.abort('superseded'),
    /** Ends a layout that runs, with the best places so far. */
    stop: () => drawing.abort('stopped'),
    paint: (theme: Palette) => {
      palette = theme;
      paint();
    },
    /** Marks what is looked at and sets the rest back, or in a crowd marks its lines; brings it into view where it is not. */
    mark: (selection: Selection | null) => mark(cy, selection, isCrowded),
    /** Marks the nodes that are picked out, and those that are pinned. */
    markNodes(picked: readonly string[], pinned: readonly string[]) {
      cy.batch(() => {
        giveClass(cy, 'picked', withIds(cy, picked));
        giveClass(cy, 'pinned', withIds(cy, pinned));
      });
    },
    point(id: string | null) {
      giveClass(cy, 'pointed', withIds(cy, id === null ? [] : [id]));
    },
    fit: () => fit(cy),
    look: () => lookOf(cy),
    /** Tells whenever another part is seen. Returns a function that ends it. */
    followLook(tell: (look: Look) => void): () => void {
      const onLook = () => tell(lookOf(cy));
      cy.on('viewport resize', onLook);
      return () => void cy.off('viewport resize', onLook);
    },
    /** Takes the size of its container again; a picture that was in view as a whole stays so. */
    resize() {
      const whole = inView(cy, cy.elements().boundingBox());
      cy.resize();
      if (whole && !inView(cy, cy.elements().boundingBox())) begin(cy);
      reveal(cy);
    },
    zoomBy(factor: number) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: centreOf(cy) });
    },
    /** Where an element is drawn, in pixels of the canvas's own box: a node's centre, a line's middle. */
    spotOf(id: string): Spot | null {
      const node = cy.nodes().filter((each) => each.id() === id);
      const line = cy.edges().filter((each) => each.id() === id);
      if (node.empty() && line.empty()) return null;
      const middle = node.nonempty() ? node.position() : line.midpoint();
      return { x: middle.x * cy.zoom() + cy.pan().x, y: middle.y * cy.zoom() + cy.pan().y };
    },
    destroy: () => {
      drawing.abort('superseded');
      cy.destroy();
    },
  };
}

export type Canvas = ReturnType<typeof createCanvas>;

const lookOf = (cy: Core): Look => ({
  zoom: cy.zoom(),
  left: cy.pan().x,
  width: cy.width(),
  height: cy.height(),
});

/** Adds, changes and removes elements so that these are drawn. Returns the ids of nodes that are new. */
function update(cy: Core, elements: ElementDefinition[], remembered: Map<string, Place>): Set<string> {
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]));
  const arrived = new Set<string>();
  cy.batch(() => {
    // What stood in a box that goes must be out of it first, or it would go with it.
    cy.nodes().forEach((node) => {
      const parent = (wanted.get(node.id())?.data['parent'] as string | undefined) ?? null;
      if ((node.data('parent') ?? null) !== parent && wanted.has(node.id()) && parent === null)
        node.move({ parent: null });
    });
    const gone = cy.elements().filter((element) => !wanted.has(element.id()));
    gone.nodes(':childless').forEach((node) => void remembered.set(node.id(), { ...node.position() }));
    gone.remove();
    const missing = [...wanted].filter(([id]) => !cy.hasElementWithId(id));
    for (const [id, { group }] of missing) if (group === 'nodes') arrived.add(id);
    // All at once, so that they are styled and told of once.
    cy.add(missing.map(([, element]) => withoutPlace(element)));
    const isMissing = new Set(missing.map(([id]) => id));
    for (const [id, element] of wanted) {
      if (isMissing.has(id)) continue;
      const drawn = cy.getElementById(id);
      const parent = element.data['parent'] as string | undefined;
      if (parent && drawn.data('parent') !== parent) drawn.move({ parent });
      const changed = changedData(drawn.data() as Data, element.data);
      if (changed) drawn.data(changed);
      setClass(drawn, 'grey', String(element.classes).includes('grey'));
    }
  });
  return arrived;
}

/** Hidden until it has a place; a line whose ends have none yet has no direction to be drawn in. */
const withoutPlace = (element: ElementDefinition): ElementDefinition =>
  element.data['kind'] === 'GROUP'
    ? element
    : { ...element, classes: [element.classes ?? [], unplaced].flat().join(' ') };

type Data = Readonly<Record<string, unknown>>;

/** What of an element's data is another than before, null for nothing: each that is set has its element styled and drawn anew. */
function changedData(before: Data, now: Data): Data | null {
  const changed = Object.entries(now).filter(([key, value]) => !isSame(before[key], value));
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((item, place) => item === other[place]));

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

/** Makes room in the view for what has arrived outside of it, by zooming out, not by moving. */
function bringIn(cy: Core, ids: ReadonlySet<string>): void {
  const seen = cy.nodes().filter((node) => ids.has(node.id()));
  if (seen.nonempty() && !inView(cy, seen.boundingBox())) begin(cy);
}

const withIds = (cy: Core, ids: readonly string[]): CollectionReturnValue =>
  ids.reduce<CollectionReturnValue>((found, id) => found.union(cy.getElementById(id)), cy.collection());

const centreOf = (cy: Core) => ({ x: cy.width() / 2, y: cy.height() / 2 });

function mark(cy: Core, selection: Selection | null, isCrowded: boolean): void {
  const id = elementIdOf(selection);
  cy.batch(() => {
    const nothing = cy.collection();
    const chosen = id
      ? cy.elements().filter((element) => element.id() === id || standsFor(element, selection))
      : nothing;
    const near = chosen.union(chosen.nodes().neighborhood()).union(chosen.edges().connectedNodes());
    // To set thousands back costs many frames: what is near is marked instead.
    const isSetBack = chosen.nonempty() && !isCrowded;
    giveClass(cy, 'chosen', chosen);
    giveClass(cy, 'near', isCrowded ? chosen.nodes().connectedEdges() : nothing);
    giveClass(
      cy,
      'quiet',
      isSetBack ? cy.elements().difference(near).difference(near.nodes().parents()) : nothing,
    );
  });
  reveal(cy);
}

/** A relation that is looked at may be drawn as part of its pair's line. */
const standsFor = (element: { data(name: string): unknown }, selection: Selection | null): boolean => {
  if (selection?.type !== 'relation' || element.data('role') !== 'pair') return false;
  const ends = [element.data('source'), element.data('target')];
  return ends.includes(selection.source) && ends.includes(selection.target);
};

/** Moves the picture, where it must, so that what is looked at can be seen. */
function reveal(cy: Core): void {
  const chosen = cy.elements('.chosen');
  if (chosen.nonempty() && !inView(cy, chosen.boundingBox())) cy.center(chosen);
}

function inView(cy: Core, box: { x1: number; y1: number; x2: number; y2: number }): boolean {
  const view = cy.extent();
  return box.x1 >= view.x1 && box.y1 >= view.y1 && box.x2 <= view.x2 && box.y2 <= view.y2;
}
