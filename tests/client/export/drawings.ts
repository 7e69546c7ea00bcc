import type { Drawing, DrawnNode } from '../../../client/export/picture/drawing.ts';

/** A node in a drawing, a circle with its name below. */
export const drawnNode = (id: string, name: string, x: number): DrawnNode => ({
  ...{ id, text: name, at: { x, y: 0 }, width: 40, height: 40, shape: 'ellipse', fill: '#1f6fd1' },
  ...{ fillOpacity: 1, border: null, opacity: 1, icon: null, badge: null },
  label: {
    ...{ lines: name.split('\n'), at: { x, y: 30 }, width: 80, height: 13, size: 13, weight: 500 },
    ...{ lineHeight: 13, colour: '#1b2330', paper: { colour: '#fbfbf9', opacity: 0.82, padding: 2 } },
  },
});

/** A drawing of some nodes in a row. */
export const drawingWith = (nodes: readonly { readonly id: string; readonly name: string }[]): Drawing => ({
  boxes: [],
  lines: [],
  nodes: nodes.map(({ id, name }, index) => drawnNode(id, name, index * 100)),
  bounds: { x1: -40, y1: -20, x2: nodes.length * 100, y2: 40 },
  paper: '#fbfbf9',
});
