import type { Core, LayoutOptions, Position } from 'cytoscape';
import { relationFamilies, type RelationFamily } from '../kinds/relationKinds.ts';
import { messiness } from './messiness.ts';
import { withSeed } from './seeded.ts';

/** Settings that fcose does well with on one graph or another, found by trying some fifty on the five articles. */
const settings = [
  { repulsion: 30_000, separation: 60, stretch: 1 },
  { repulsion: 50_000, separation: 120, stretch: 0.75 },
] as const;
type Settings = (typeof settings)[number];

/** Each setting starts from this many places; more find better pictures and take longer (15–40 ms each). */
const starts = 16;

/**
 * Lays the whole canvas out with fcose, several times from different seeded starts, and keeps the tidiest. The same
 * elements of the same sizes always give the same picture.
 *
 * @param room width and height that there is, in pixels; the picture is spread to its shape
 */
export function layOut(cy: Core, room: { readonly width: number; readonly height: number }): void {
  if (cy.nodes().empty()) return;
  let best: { positions: Map<string, Position>; score: number } | null = null;
  for (const setting of settings)
    for (let seed = 1; seed <= starts; seed += 1) {
      withSeed(seed, () => cy.layout(fcose(setting)).run());
      spread(cy, room.width / Math.max(1, room.height));
      const score = messiness(cy) + smallness(cy, room);
      if (!best || score < best.score) best = { positions: positionsOf(cy), score };
    }
  const positions = best?.positions;
  if (positions) cy.nodes().positions((node) => positions.get(node.id()) ?? node.position());
}

interface LayoutEdge {
  data(name: string): unknown;
}

/** fcose's options (github.com/iVis-at-Bilkent/cytoscape.js-fcose); its types are not published. */
const fcose = ({ repulsion, separation, stretch }: Settings): LayoutOptions =>
  ({
    name: 'fcose',
    quality: 'proof',
    randomize: true,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: true,
    nodeSeparation: separation,
    nodeRepulsion: () => repulsion,
    idealEdgeLength: (edge: LayoutEdge) =>
      relationFamilies[edge.data('family') as RelationFamily].length * stretch,
    edgeElasticity: () => 0.2,
    gravity: 0.6,
    gravityRange: 2.5,
    numIter: 2500,
    packComponents: false,
    tile: true,
    tilingPaddingVertical: 36,
    tilingPaddingHorizontal: 36,
  }) as LayoutOptions;

/** What a picture loses by being drawn small: at half size as much as by 22 more crossings. */
function smallness(cy: Core, room: { readonly width: number; readonly height: number }): number {
  const { w, h } = cy.nodes().boundingBox();
  return 22 * Math.max(1, w / room.width, h / room.height);
}

const positionsOf = (cy: Core): Map<string, Position> =>
  new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));

/** Stretches the picture in its narrow direction to the shape of the room: only apart, so nothing comes to overlap. */
function spread(cy: Core, aspect: number): void {
  const box = cy.nodes().boundingBox();
  const ratio = box.w / Math.max(1, box.h);
  const wider = Math.min(1.7, Math.max(1, aspect / ratio));
  const taller = Math.min(1.7, Math.max(1, ratio / aspect));
  cy.nodes().positions((node) => ({ x: node.position('x') * wider, y: node.position('y') * taller }));
}
