import Graph from 'graphology';
import Sigma from 'sigma';
import { readPalette } from '../../client/graph/readPalette.ts';
import { madeUp } from './picture.ts';

const [nodes = 0, relations = 0] = window.location.hash.slice(1).split('/').map(Number);
const { graph, places } = madeUp({ nodes, relations });
const container = document.querySelector<HTMLElement>('#canvas');
if (!container) throw new Error('The page has no canvas.');

const palette = readPalette(document);
const drawn = new Graph();
for (const { id, name, kind } of graph.entities) {
  const { x = 0, y = 0 } = places[id] ?? {};
  const color = palette(kind === 'PERSON' ? '--person' : kind === 'STATE' ? '--state' : '--organization');
  drawn.addNode(id, { x, y: -y, size: 5, label: name, color });
}
for (const { source, target } of graph.relations) drawn.addEdge(source, target, { size: 1, color: '#88a' });
const sigma = new Sigma(drawn, container);

let frames = 0;
sigma.on('afterRender', () => (frames += 1));
window.drawnPage = {
  frames: () => frames,
  look: () => JSON.stringify(sigma.getCamera().getState()),
  acts: {},
};
