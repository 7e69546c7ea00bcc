import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Place, Places } from '../../state/view.ts';
import { withSeed } from '../seeded.ts';
import { apart, groupReach } from './apart.ts';
import { badness } from './badness.ts';
import { breath } from './breath.ts';
import { improved } from './improved.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';
import { lineLength } from './lineLength.ts';
import { pinnedPlaces } from './pinned.ts';
import { spread } from './spread.ts';

cytoscape.use(fcose);

/** Settings that fcose does well with on one graph or another, found by trying some fifty on the five articles. */
const settings = [
  { repulsion: 30_000, separation: 60, stretch: 1 },
  { repulsion: 50_000, separation: 120, stretch: 0.75 },
] as const;
type Settings = (typeof settings)[number];

/**
 * How many starts are tried: as many as take a second or less together. By the number of nodes and not by the clock,
 * which never stops twice at the same.
 */
const startsFor = (nodes: number): number => Math.max(1, Math.min(32, Math.round(3500 / nodes ** 1.45)));

/**
 * Places by fcose, from several seeded starts, of which the tidiest is kept. The same elements of the same sizes always
 * give the same picture.
 */
export async function tidiest(
  input: LayoutInput,
  report: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Places> {
  if (input.nodes.length === 0) return {};
  const pinned = pinnedPlaces(input);
  const cy = headless(input);
  const starts = startsFor(input.nodes.length);
  let best: { places: Places; score: number } | null = null;
  for (let start = 0; start < starts; start += 1) {
    const setting = settings[start % settings.length] ?? settings[0];
    withSeed(1 + Math.floor(start / settings.length), () =>
      cy.layout(options(setting, input.nodes, pinned)).run(),
    );
    const places = finished(input, placesOf(cy, input.nodes), pinned);
    const score = badness(input, places);
    if (!best || score < best.score) best = { places, score };
    report((start + 1) / starts);
    await breath();
    if (signal.aborted) break;
  }
  cy.destroy();
  if (!best) return {};
  // Who stops it does not want to wait for the last faults.
  return signal.aborted ? best.places : nudged(input, best.places, pinned);
}

/** How far a node is moved to see whether the picture becomes tidier, in canvas pixels, and in how many directions. */
const nudges = { distances: [30, 70, 130], directions: 8 } as const;

/** The last faults, which no start avoids: a node in the way of a line steps aside, or changes places with another. */
function nudged(input: LayoutInput, start: Places, pinned: Places): Places {
  // Whoever stands in a box must not leave it.
  const loose = input.nodes.filter(({ id, parent }) => !pinned[id] && !parent);
  const places = improved(
    input,
    start,
    () => changes(loose),
    (state) => state,
  );
  return apart(input.nodes, places, new Set(Object.keys(pinned)));
}

function* changes(nodes: readonly LayoutNode[]): Generator<(places: Places) => Places> {
  const at = (places: Places, id: string) => places[id] ?? { x: 0, y: 0 };
  for (const [index, { id }] of nodes.entries()) {
    for (const distance of nudges.distances)
      for (let turn = 0; turn < nudges.directions; turn += 1) {
        const angle = (turn / nudges.directions) * 2 * Math.PI;
        const [x, y] = [Math.cos(angle) * distance, Math.sin(angle) * distance];
        yield (places) => ({ ...places, [id]: { x: at(places, id).x + x, y: at(places, id).y + y } });
      }
    for (const { id: other } of nodes.slice(index + 1))
      yield (places) => ({ ...places, [id]: at(places, other), [other]: at(places, id) });
  }
}

/** Spread where nothing is pinned, and without overlaps. */
function finished({ nodes, room }: LayoutInput, places: Places, pinned: Places): Places {
  const ids = new Set(Object.keys(pinned));
  const free = ids.size > 0 ? { ...places, ...pinned } : spread(nodes, places, room);
  return apart(nodes, free, ids);
}

/** A canvas that nobody sees: each node is as large as it is with its label, and each group is a box. */
function headless({ nodes, lines }: LayoutInput): Core {
  const known = new Set(nodes.map(({ id }) => id));
  const boxes = new Set(nodes.flatMap(({ parent }) => parent ?? []));
  return cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } },
      { selector: 'node[?box]', style: { padding: `${groupReach.up}px` } },
    ],
    elements: [
      ...[...boxes].map((id) => ({
        group: 'nodes' as const,
        data: { id: boxId(id), box: true, width: 1, height: 1 },
      })),
      ...nodes.map(({ id, reach, parent }) => ({
        group: 'nodes' as const,
        data: {
          id: nodeId(id),
          width: reach.left + reach.right,
          height: reach.up + reach.down,
          ...(parent && { parent: boxId(parent) }),
        },
      })),
      ...lines
        .filter(({ source, target }) => known.has(source) && known.has(target) && source !== target)
        .map(({ source, target, family }) => ({
          group: 'edges' as const,
          data: { source: nodeId(source), target: nodeId(target), family },
        })),
    ],
  });
}

/** A box may have the id of the principal whose people it holds. */
const boxId = (id: string) => `box ${id}`;
const nodeId = (id: string) => `node ${id}`;

const placesOf = (cy: Core, nodes: readonly LayoutNode[]): Places =>
  Object.fromEntries(
    nodes.map(({ id, reach }): [string, Place] => {
      const { x, y } = cy.getElementById(nodeId(id)).position();
      return [id, { x: x - (reach.right - reach.left) / 2, y: y - (reach.down - reach.up) / 2 }];
    }),
  );

interface LayoutEdge {
  data(name: string): unknown;
}

/** fcose's options (github.com/iVis-at-Bilkent/cytoscape.js-fcose); its types are not published. */
const options = (
  { repulsion, separation, stretch }: Settings,
  nodes: readonly LayoutNode[],
  pinned: Places,
): LayoutOptions =>
  ({
    name: 'fcose',
    quality: 'proof',
    randomize: true,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    nodeSeparation: separation,
    nodeRepulsion: () => repulsion,
    idealEdgeLength: (edge: LayoutEdge) => lineLength(String(edge.data('family'))) * stretch,
    edgeElasticity: () => 0.2,
    gravity: 0.6,
    gravityRange: 2.5,
    numIter: 2500,
    packComponents: false,
    tile: true,
    tilingPaddingVertical: 36,
    tilingPaddingHorizontal: 36,
    fixedNodeConstraint: nodes.flatMap(({ id, reach }) => {
      const place = pinned[id];
      if (!place) return [];
      const position = {
        x: place.x + (reach.right - reach.left) / 2,
        y: place.y + (reach.down - reach.up) / 2,
      };
      return [{ nodeId: nodeId(id), position }];
    }),
  }) as LayoutOptions;
