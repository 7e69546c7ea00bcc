import { createCanvas } from '../../client/graph/createCanvas.ts';
import { elementsOf } from '../../client/graph/elements.ts';
import { createMeasure } from '../../client/graph/measure.ts';
import { readPalette } from '../../client/graph/readPalette.ts';
import { madeUp, sceneFor } from './picture.ts';
import type { DrawnPage } from './drawnPage.ts';

const [nodes = 0, relations = 0] = window.location.hash.slice(1).split('/').map(Number);
const { graph, places } = madeUp({ nodes, relations });
const container = document.querySelector<HTMLElement>('#canvas');
if (!container) throw new Error('The page has no canvas.');

const ignore = () => undefined;
const canvas = createCanvas(container, {
  ...{ choose: ignore, unfold: ignore, unroll: ignore, togglePick: ignore, pick: ignore, move: ignore },
  ...{ menu: ignore, point: ignore, pointBadge: ignore, settle: ignore, progress: ignore },
});
canvas.paint(readPalette(document));
const measure = createMeasure();
const placing = { places, pinned: [], picked: [], layout: 'force', timeScale: null } as const;
const draw = (matching: typeof graph | null, drawn = graph) =>
  canvas.draw(elementsOf(sceneFor(drawn, matching), measure, String, String), placing);

let frames = 0;
canvas.cy.on('render', () => (frames += 1));
/** Until what was changed has been drawn. */
const rendered = () => new Promise<void>((resolve) => canvas.cy.one('render', () => setTimeout(resolve, 0)));
const some = { ...graph, relations: graph.relations.filter(({ kind }) => kind === 'SPOKE_WITH') };

const page: DrawnPage = {
  frames: () => frames,
  look: () => JSON.stringify([canvas.cy.pan(), canvas.cy.zoom()]),
  acts: {
    'the filter lets a half go': async (on) => {
      await draw(null, on ? some : graph);
      await rendered();
    },
    'the filter greys a half': async (on) => {
      await draw(on ? some : null);
      await rendered();
    },
    'somebody is looked at': async (on) => {
      canvas.mark(on ? { type: 'entity', id: 'n0' } : null);
      await rendered();
    },
    'the pointer stands on somebody': async (on) => {
      canvas.point(on ? 'n1' : null);
      await rendered();
    },
  },
};
await draw(null);
canvas.fit();
await rendered();
window.drawnPage = page;
