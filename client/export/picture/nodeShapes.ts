import { element, type Attributes, type XmlNode } from '../xml.ts';
import type { DrawnNode } from './drawing.ts';
import { labelShapes } from './labelShapes.ts';
import { round } from './numbers.ts';

/** Cytoscape's polygons, in halves of the width and the height. */
const polygons = {
  hexagon: [
    [-0.5, -1],
    [-1, 0],
    [-0.5, 1],
    [0.5, 1],
    [1, 0],
    [0.5, -1],
  ],
  tag: [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
} as const;

/** A node as the canvas draws it: shape, icon, badge, label. */
export const nodeShapes = (node: DrawnNode): XmlNode[] => [
  shapeOf(node),
  ...iconShapes(node),
  ...badgeShapes(node),
  ...labelShapes(node.label),
];

function shapeOf({ at, width, height, shape, fill, fillOpacity, border }: DrawnNode): XmlNode {
  const look: Attributes = {
    fill,
    'fill-opacity': fillOpacity < 1 ? fillOpacity : null,
    stroke: border?.colour ?? null,
    'stroke-width': border ? round(border.width) : null,
    'stroke-dasharray': border?.isDashed ? '4 2' : null,
  };
  if (shape === 'ellipse')
    return element('ellipse', {
      ...{ cx: round(at.x), cy: round(at.y), rx: round(width / 2), ry: round(height / 2) },
      ...look,
    });
  if (shape === 'round-rectangle')
    return element('rect', {
      ...{
        x: round(at.x - width / 2),
        y: round(at.y - height / 2),
        width: round(width),
        height: round(height),
      },
      rx: round(Math.min(width / 4, height / 4, 8)),
      ...look,
    });
  const points = polygons[shape].map(
    ([x, y]) => `${round(at.x + (x * width) / 2)},${round(at.y + (y * height) / 2)}`,
  );
  return element('polygon', { points: points.join(' '), ...look });
}

function iconShapes({ icon, at }: DrawnNode): XmlNode[] {
  if (!icon) return [];
  const place = `translate(${round(at.x + icon.x - icon.size / 2)} ${round(at.y - icon.size / 2)})`;
  return [
    element('path', {
      d: icon.path,
      fill: icon.colour,
      transform: `${place} scale(${round(icon.size / 24, 4)})`,
    }),
  ];
}

function badgeShapes({ badge }: DrawnNode): XmlNode[] {
  if (!badge) return [];
  const { at, width, height, ink, paper } = badge;
  return [
    element('rect', {
      x: round(at.x - width / 2 + 1),
      y: round(at.y - height / 2 + 1),
      width: round(width - 2),
      height: round(height - 2),
      rx: round(height / 2 - 1),
      fill: ink,
      stroke: paper,
      'stroke-width': 2,
    }),
    element(
      'text',
      {
        x: round(at.x),
        y: round(at.y + 4),
        'text-anchor': 'middle',
        'font-size': 11,
        'font-weight': 700,
        fill: paper,
      },
      badge.text,
    ),
  ];
}
