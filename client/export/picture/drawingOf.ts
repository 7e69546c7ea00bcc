import cytoscape, {
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type NodeSingular,
} from 'cytoscape';
import { badgeBox } from '../../graph/badge.ts';
import type { Measure } from '../../graph/labelLines.ts';
import { numberAt, placeNumbers } from '../../graph/placeNumbers.ts';
import { canvasStyle, crowdedFrom, type Palette } from '../../graph/style.ts';
import { entityKinds } from '../../kinds/entityKinds.ts';
import { relationFamilies, type RelationFamily } from '../../kinds/relationKinds.ts';
import { placeIn } from '../../state/placeIn.ts';
import type { Places } from '../../state/view.ts';
import type { DrawnEnd, DrawnLabel, DrawnLine, DrawnNode, Drawing } from './drawing.ts';
import { wrapped } from './wrapped.ts';

/** A font that labels are measured in, in canvas pixels. */
export interface LabelFont {
  readonly size: number;
  readonly weight: number;
}

/** What a drawing is made from. */
export interface Drawn {
  readonly elements: ElementDefinition[];
  readonly places: Places;
  readonly palette: Palette;
  readonly measure: (font: LabelFont) => Measure;
  /** Tells an element in words. */
  readonly textOf: (id: string) => string;
}

/**
 * The picture of the canvas as plain data, without what only the moment shows: what is looked at, picked out, pointed at.
 * Cytoscape itself, drawing where nobody sees it, says where lines begin and bend and how everything looks.
 */
export function drawingOf({ elements, places, palette, measure, textOf }: Drawn): Drawing {
  const cy = cytoscape({
    container: document.createElement('div'),
    elements: placed(elements, places),
    style: canvasStyle(palette),
    layout: { name: 'preset', fit: false },
  });
  try {
    if (cy.edges().length < crowdedFrom) placeNumbers(cy);
    const node = (each: NodeSingular): DrawnNode => drawnNode(each, palette, measure, textOf(each.id()));
    const { x1, y1, x2, y2 } = boundsOf(cy);
    return {
      boxes: cy.nodes('.GROUP').map(node),
      lines: cy
        .edges()
        .map((edge) => ({ edge, height: number(edge, 'z-index') }))
        .sort((a, b) => a.height - b.height)
        .map(({ edge }) => drawnLine(edge, palette, measure, textOf(edge.id()))),
      nodes: cy.nodes(':childless').map(node),
      bounds: { x1, y1, x2, y2 },
      paper: palette('--canvas'),
    };
  } finally {
    cy.destroy();
  }
}

/** Elements at their places; what has none yet, and what hangs on that, is left out. */
function placed(elements: readonly ElementDefinition[], places: Places): ElementDefinition[] {
  const ids = new Set(
    elements.flatMap(({ data }) =>
      data['kind'] === 'GROUP' || placeIn(places, String(data.id)) ? [String(data.id)] : [],
    ),
  );
  return elements.flatMap((element): ElementDefinition[] => {
    const named = (name: string): string => String(element.data[name]);
    const isLine = element.group === 'edges';
    if (!(isLine ? ids.has(named('source')) && ids.has(named('target')) : ids.has(named('id')))) return [];
    const place = placeIn(places, named('id'));
    return [{ ...element, ...(place && { position: { ...place } }) }];
  });
}

const boundsOf = (cy: Core): Drawing['bounds'] => {
  const all = cy.elements();
  if (all.empty()) return { x1: 0, y1: 0, x2: 0, y2: 0 };
  return all.boundingBox({ includeOverlays: false });
};

type Element = NodeSingular | EdgeSingular;
const number = (element: Element, name: string): number => Number(element.numericStyle(name));
const text = (element: Element, name: string): string => String(element.style(name));

function drawnNode(
  node: NodeSingular,
  palette: Palette,
  measure: Drawn['measure'],
  inWords: string,
): DrawnNode {
  const borderWidth = number(node, 'border-width');
  const [width, height] = [node.outerWidth() - borderWidth, node.outerHeight() - borderWidth];
  const at = { ...node.position() };
  return {
    id: node.id(),
    text: inWords,
    at,
    width,
    height,
    shape: text(node, 'shape') as DrawnNode['shape'],
    fill: text(node, 'background-color'),
    fillOpacity: number(node, 'background-opacity'),
    border:
      borderWidth > 0
        ? {
            width: borderWidth,
            colour: text(node, 'border-color'),
            isDashed: text(node, 'border-style') === 'dashed',
          }
        : null,
    opacity: number(node, 'opacity'),
    icon: iconOf(node, width, palette),
    badge: badgeOf(node, palette),
    label: nodeLabel(node, height, measure),
  };
}

/** The canvas style puts an icon over so much of its node's width, and that of an outlet so far to the left. */
const icons = { share: 0.56, ofOutlet: 0.35 } as const;

function iconOf(node: NodeSingular, width: number, palette: Palette): DrawnNode['icon'] {
  const kind = entityKinds.find((each) => each.kind === node.data('kind'));
  if (!kind?.icon) return null;
  const size = width * icons.share;
  const x = kind.kind === 'OUTLET' ? (width - size) * (icons.ofOutlet - 0.5) : 0;
  return { path: kind.icon, colour: palette('--on-kind'), size, x };
}

function badgeOf(node: NodeSingular, palette: Palette): DrawnNode['badge'] {
  const badge = String(node.data('badge') ?? '');
  if (!badge) return null;
  const box = badgeBox(badge, Number(node.data('width')));
  const { x, y } = node.position();
  return {
    text: badge,
    at: { x: x + box.x, y: y + box.y },
    width: box.width,
    height: box.height,
    ink: palette('--ink'),
    paper: palette('--canvas'),
  };
}

function nodeLabel(node: NodeSingular, height: number, measure: Drawn['measure']): DrawnLabel | null {
  const label = labelOf(node, measure);
  if (!label) return null;
  const { x, y } = node.position();
  const margin = number(node, 'text-margin-y');
  const sides = { top: -height / 2 - label.height / 2, center: 0, bottom: height / 2 + label.height / 2 };
  const side = text(node, 'text-valign') as keyof typeof sides;
  return { ...label, at: { x, y: y + margin + sides[side] } };
}

function labelOf(element: Element, measure: Drawn['measure']): DrawnLabel | null {
  const words = text(element, 'label');
  if (!words || number(element, 'text-opacity') === 0) return null;
  const font = { size: number(element, 'font-size'), weight: Number(text(element, 'font-weight')) };
  const widthOf = measure(font);
  const lines = element.isNode() ? wrapped(words, number(element, 'text-max-width'), widthOf) : [words];
  const spacing = number(element, 'line-height') || 1;
  const opacity = number(element, 'text-background-opacity');
  return {
    lines,
    at: { x: 0, y: 0 },
    width: Math.max(...lines.map((line) => Math.ceil(widthOf(line)))),
    height: font.size * (1 + (lines.length - 1) * spacing),
    ...font,
    lineHeight: font.size * spacing,
    colour: text(element, 'color'),
    paper:
      opacity > 0
        ? {
            colour: text(element, 'text-background-color'),
            opacity,
            padding: number(element, 'text-background-padding'),
          }
        : null,
  };
}

function drawnLine(
  edge: EdgeSingular,
  palette: Palette,
  measure: Drawn['measure'],
  inWords: string,
): DrawnLine {
  const label = labelOf(edge, measure);
  const style = text(edge, 'line-style');
  const families = edge.data('families') as readonly RelationFamily[];
  const isMixed = text(edge, 'line-fill') === 'linear-gradient';
  // Of a straight line Cytoscape has none, whatever its types say.
  const controls = edge.controlPoints() as ReturnType<EdgeSingular['controlPoints']> | undefined;
  return {
    id: edge.id(),
    text: inWords,
    from: edge.sourceEndpoint(),
    to: edge.targetEndpoint(),
    controls: controls ?? [],
    width: number(edge, 'width'),
    colours: isMixed
      ? families.map((family) => palette(relationFamilies[family].token))
      : [text(edge, 'line-color')],
    dash: style === 'solid' ? null : style === 'dotted' ? [1, 1] : dashOf(edge),
    isRound: text(edge, 'line-cap') === 'round',
    opacity: number(edge, 'line-opacity') * number(edge, 'opacity'),
    atSource: endOf(edge, 'source'),
    atTarget: endOf(edge, 'target'),
    label: label && { ...label, at: numberAt(edge) },
  };
}

const dashOf = (edge: EdgeSingular): number[] =>
  (text(edge, 'line-dash-pattern').match(/[\d.]+/g) ?? []).map(Number);

const endOf = (edge: EdgeSingular, end: 'source' | 'target'): DrawnEnd => ({
  arrow: text(edge, `${end}-arrow-shape`) as DrawnEnd['arrow'],
  fill: text(edge, `${end}-arrow-fill`) as DrawnEnd['fill'],
  colour: text(edge, `${end}-arrow-color`),
});
