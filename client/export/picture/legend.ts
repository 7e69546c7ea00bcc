import type { Palette } from '../../graph/style.ts';
import { entityKinds, type NodeKindName } from '../../kinds/entityKinds.ts';
import { relationFamilies, type RelationFamily } from '../../kinds/relationKinds.ts';
import { standings } from '../../kinds/standings.ts';
import type { Standing } from '../../operations/generated.ts';
import type { Scene } from '../../graph/scene.ts';
import type { XmlNode } from '../xml.ts';
import { badgeBox } from '../../graph/badge.ts';
import type { DrawnLine, DrawnNode } from './drawing.ts';
import { lineShapes } from './lineShapes.ts';
import { nodeShapes } from './nodeShapes.ts';

/** A sign of the canvas with what it means, about the place 0, 0. */
export interface LegendItem {
  readonly sign: readonly XmlNode[];
  /** Of the sign, in canvas pixels; its middle is at half of it. */
  readonly width: number;
  readonly text: string;
}

export interface LegendRow {
  readonly title: string;
  readonly items: readonly LegendItem[];
}

/** The words of the legend. */
export interface LegendWords {
  readonly relations: string;
  readonly standing: string;
  readonly entities: string;
  readonly family: (family: RelationFamily) => string;
  readonly standingOf: (standing: Standing) => string;
  readonly kind: (kind: NodeKindName) => string;
  readonly event: string;
  readonly rolledUp: string;
}

const lineWidth = 40;
const nodeSize = 20;

/** The legend of what a scene shows, drawn with the same strokes; signs that are nowhere in it are left out. */
export function legendOf(scene: Scene, palette: Palette, words: LegendWords): readonly LegendRow[] {
  const lines = scene.lines.filter(({ role }) => role !== 'report');
  const families = new Set(lines.flatMap((line) => line.families.map(({ family }) => family)));
  const shown = new Set(lines.map(({ standing }) => standing));
  const kinds = new Set(scene.nodes.map(({ kind }) => kind));
  return [
    {
      title: words.relations,
      items: (Object.keys(relationFamilies) as RelationFamily[])
        .filter((family) => families.has(family))
        .map((family) => lineItem(words.family(family), familyLine(family, palette), palette)),
    },
    {
      title: words.standing,
      items: standings
        .filter(({ standing }) => shown.has(standing))
        .map((look) =>
          lineItem(
            `${words.standingOf(look.standing)} ${look.sign}`,
            {
              ...plainLine(palette('--ink')),
              width: 1.8 + look.extra,
              dash: look.pattern,
              isRound: look.line === 'dotted',
              opacity: look.opacity,
            },
            palette,
          ),
        ),
    },
    {
      title: words.entities,
      items: [
        ...entityKinds
          .filter(({ kind }) => kinds.has(kind))
          .map(({ kind }) => nodeItem(words.kind(kind), kindNode(kind, palette))),
        ...(kinds.has('EVENT') ? [nodeItem(words.event, eventNode(palette))] : []),
        ...(scene.nodes.some(({ people }) => people > 0)
          ? [nodeItem(words.rolledUp, badgedNode(palette), nodeSize + 16)]
          : []),
      ],
    },
  ].filter(({ items }) => items.length > 0);
}

const lineItem = (text: string, line: DrawnLine, palette: Palette): LegendItem => ({
  sign: lineShapes(line, palette('--canvas'), ''),
  width: lineWidth,
  text,
});
const nodeItem = (text: string, node: DrawnNode, width = nodeSize): LegendItem => ({
  sign: nodeShapes({ ...node, at: { x: nodeSize / 2, y: 0 } }),
  width,
  text,
});

const plainLine = (colour: string): DrawnLine => ({
  id: '',
  text: '',
  from: { x: 0, y: 0 },
  to: { x: lineWidth, y: 0 },
  controls: [],
  width: 1,
  colours: [colour],
  dash: null,
  isRound: false,
  opacity: 1,
  atSource: { arrow: 'none', fill: 'filled', colour },
  atTarget: { arrow: 'none', fill: 'filled', colour },
  label: null,
});

function familyLine(family: RelationFamily, palette: Palette): DrawnLine {
  const { token, arrow, fill, width } = relationFamilies[family];
  const colour = palette(token);
  return {
    ...plainLine(colour),
    width,
    dash: family === 'represents' ? [1, 1] : null,
    atTarget: { arrow, fill, colour },
  };
}

const plainNode = (fill: string): DrawnNode => ({
  id: '',
  text: '',
  at: { x: 0, y: 0 },
  width: nodeSize,
  height: nodeSize,
  shape: 'ellipse',
  fill,
  fillOpacity: 1,
  border: null,
  opacity: 1,
  icon: null,
  badge: null,
  label: null,
});

function kindNode(kind: NodeKindName, palette: Palette): DrawnNode {
  const look = entityKinds.find((each) => each.kind === kind);
  const node = { ...plainNode(palette(look?.token ?? '--person')), shape: look?.shape ?? 'ellipse' };
  if (look?.icon)
    return {
      ...node,
      icon: {
        path: look.icon,
        colour: palette('--on-kind'),
        size: nodeSize * 0.56,
        x: kind === 'OUTLET' ? -1.3 : 0,
      },
    };
  return {
    ...node,
    height: nodeSize * 0.65,
    fill: palette('--panel'),
    border: { width: 1.2, colour: node.fill, isDashed: false },
  };
}

const eventNode = (palette: Palette): DrawnNode => ({
  ...plainNode(palette('--panel')),
  width: 13,
  height: 13,
  border: { width: 2.5, colour: palette('--ink-2'), isDashed: false },
});

function badgedNode(palette: Palette): DrawnNode {
  const text = '+3';
  const { x, y, width, height } = badgeBox(text, nodeSize);
  const colours = { ink: palette('--ink'), paper: palette('--canvas') };
  return {
    ...plainNode(palette('--organization')),
    shape: 'hexagon',
    badge: { text, at: { x: nodeSize / 2 + x, y }, width, height, ...colours },
  };
}
