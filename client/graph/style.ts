import type { StylesheetStyle } from 'cytoscape';
import { entityKinds, type NodeKind } from '../kinds/entityKinds.ts';
import { relationFamilies, type RelationFamily } from '../kinds/relationKinds.ts';
import { standings, type StandingLook } from '../kinds/standings.ts';
import { badgeAddress, badgeBox } from './badge.ts';
import { iconAddress } from './icons.ts';
import { unplaced } from './layoutInput.ts';
import { cardFont } from './measure.ts';

/** Gives the colour, or the opacity, that a token of styles/tokens.css has in the theme that is drawn. */
export type Palette = (token: `--${string}`) => string;

/** From so many lines on a picture is drawn more plainly, and stays quick to move and to change. */
export const crowdedFrom = 400;

/**
 * The whole canvas style, drawn from the lists of kinds and standings; pure, so that a test can sweep it.
 *
 * @param isCrowded whether there are `crowdedFrom` lines or more
 */
export function canvasStyle(palette: Palette, isCrowded = false): StylesheetStyle[] {
  return [
    nodeBase(palette),
    ...entityKinds.map((kind) => nodeStyle(kind, palette)),
    ...entityKinds.flatMap((kind) => badgeStyle(kind, palette)),
    eventStyle(palette),
    groupStyle(palette),
    edgeBase(palette),
    ...Object.entries(relationFamilies).map(([family, { token }]) => familyStyle(family, token, palette)),
    severalStyle(palette),
    reportStyle(palette),
    ...(isCrowded ? crowded : [shiftedNumber]),
    { selector: 'edge[?isOpened]', style: { 'z-index': above.opened } },
    ...standings.map((look) => standingStyle(look, isCrowded)),
    ...(isCrowded ? [wholeWhereGrey] : []),
    ...emphasis(palette),
  ];
}

/** What lies above other lines where they cross: what a line was opened into, what is looked at, what is pointed at. */
const above = { opened: 5, near: 8, chosen: 10, pointed: 20 } as const;

const nodeBase = (palette: Palette): StylesheetStyle => ({
  selector: 'node',
  style: {
    label: 'data(label)',
    width: 'data(width)',
    height: 'data(height)',
    color: palette('--ink'),
    'font-family': 'Inter Variable, system-ui, sans-serif',
    'font-size': 13,
    'font-weight': 500,
    'text-valign': 'bottom',
    'text-margin-y': 5,
    'text-wrap': 'wrap',
    'text-max-width': '120px',
    // A line that runs behind a label must not cross it out.
    'text-background-color': palette('--canvas'),
    'text-background-opacity': 0.82,
    'text-background-padding': '2px',
    'text-background-shape': 'roundrectangle',
    'border-width': 0,
    'overlay-opacity': 0,
  },
});

function nodeStyle({ kind, shape, token, icon }: NodeKind, palette: Palette): StylesheetStyle {
  const selector = `node.${kind}`;
  if (!icon)
    return {
      selector,
      style: {
        shape,
        'background-color': palette('--panel'),
        'border-width': 1.2,
        'border-color': palette(token),
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-max-width': '400px',
        'text-background-opacity': 0,
        'font-size': cardFont.size,
        'font-weight': cardFont.weight,
        'line-height': 1.25,
      },
    };
  return {
    selector,
    style: {
      shape,
      'background-color': palette(token),
      'background-image': iconAddress(icon, palette('--on-kind')),
      'background-width': '56%',
      'background-height': '56%',
      ...(kind === 'OUTLET' && { 'background-position-x': '35%' }),
    },
  };
}

/** The badge of a node that people are rolled up into, drawn half on it and beside its icon. */
function badgeStyle({ kind, icon }: NodeKind, palette: Palette): StylesheetStyle[] {
  if (!icon) return [];
  const textOf = (node: Element): string => String(node.data('badge'));
  const boxOf = (node: Element) => badgeBox(textOf(node), Number(node.data('width')));
  const both = (iconPart: string, badgePart: (node: Element) => string) =>
    ((node: Element) => [iconPart, badgePart(node)]) as unknown as string[];
  const colours = { ink: palette('--ink'), paper: palette('--canvas') };
  return [
    {
      selector: `node.${kind}[?badge]`,
      style: {
        'background-image': both(iconAddress(icon, palette('--on-kind')), (node) =>
          badgeAddress(textOf(node), colours),
        ),
        'background-width': both('56%', (node) => `${boxOf(node).width}px`),
        'background-height': both('56%', (node) => `${boxOf(node).height}px`),
        'background-position-x': both(kind === 'OUTLET' ? '35%' : '50%', (node) => {
          const { x, width } = boxOf(node);
          return `${Number(node.data('width')) / 2 + x - width / 2}px`;
        }),
        'background-position-y': both('50%', (node) => {
          const { y, height } = boxOf(node);
          return `${Number(node.data('height')) / 2 + y - height / 2}px`;
        }),
        'background-clip': ['node', 'none'] as unknown as 'none',
        'background-image-containment': ['inside', 'over'] as unknown as 'over',
        // What lies outside of a node's shape is drawn only where Cytoscape knows of it.
        'bounds-expansion': ((node: Element) => {
          const { x, width, height } = boxOf(node);
          return Math.max(x + width / 2 - Number(node.data('width')) / 2, height / 2);
        }) as unknown as number,
      },
    },
  ];
}

const edgeBase = (palette: Palette): StylesheetStyle => ({
  selector: 'edge',
  style: {
    'curve-style': 'bezier',
    'control-point-step-size': 34,
    'arrow-scale': 1.05,
    width: 'data(width)',
    label: 'data(label)',
    'source-arrow-shape': 'data(sourceArrow)' as 'none',
    'source-arrow-fill': 'data(sourceFill)' as 'filled',
    'target-arrow-shape': 'data(targetArrow)' as 'none',
    'target-arrow-fill': 'data(targetFill)' as 'filled',
    'font-family': 'Inter Variable, system-ui, sans-serif',
    'font-size': 11,
    'font-weight': 600,
    color: palette('--on-line'),
    'text-background-opacity': 1,
    'text-background-padding': '3px',
    'text-background-shape': 'roundrectangle',
    'overlay-opacity': 0,
  },
});

/** Where a number gives way to a name (placeNumbers.ts). */
const shiftedNumber: StylesheetStyle = {
  selector: 'edge[numberX]',
  style: {
    'text-margin-x': 'data(numberX)' as unknown as number,
    'text-margin-y': 'data(numberY)' as unknown as number,
  },
};

/** Among very many, lines are straight and say their numbers only where somebody looks; names that are too small to read are left out. */
const crowded: StylesheetStyle[] = [
  { selector: 'node', style: { 'min-zoomed-font-size': 7 } },
  { selector: 'edge', style: { 'curve-style': 'straight', label: '' } },
  { selector: 'edge[?isOpened]', style: { 'curve-style': 'bezier', label: 'data(label)' } },
  { selector: 'edge.chosen, edge.pointed, edge.near', style: { label: 'data(label)' } },
];

const familyStyle = (family: string, token: `--${string}`, palette: Palette): StylesheetStyle => ({
  selector: `edge[family = "${family}"]`,
  style: {
    'line-color': palette(token),
    'target-arrow-color': palette(token),
    'text-background-color': palette(token),
    ...(family === 'represents' && { 'line-style': 'dotted', 'line-opacity': 0.85 }),
  },
});

interface Element {
  data(name: string): unknown;
}

/** A line of several families is cut into pieces of their colours, each as long as its share of the events. */
const severalStyle = (palette: Palette): StylesheetStyle => ({
  selector: 'edge[family = "several"]',
  style: {
    'line-fill': 'linear-gradient',
    'line-gradient-stop-colors': ((edge: Element) =>
      families(edge)
        .flatMap((family) => Array<string>(2).fill(palette(relationFamilies[family].token)))
        .join(' ')) as unknown as string[],
    'line-gradient-stop-positions': ((edge: Element) => {
      const all = families(edge);
      return all.flatMap((_, index) => [percent(index, all), percent(index + 1, all)]).join(' ');
    }) as unknown as number[],
    'source-arrow-color': ((edge: Element) => endColour(edge, 'sourceArrow', palette)) as unknown as string,
    'target-arrow-color': ((edge: Element) => endColour(edge, 'targetArrow', palette)) as unknown as string,
    'text-background-color': palette('--ink-2'),
    color: palette('--panel'),
  },
});

const families = (edge: Element): RelationFamily[] => edge.data('families') as RelationFamily[];
const percent = (index: number, all: readonly unknown[]): string =>
  `${((100 * index) / Math.max(1, all.length)).toFixed(1)}%`;
const endColour = (edge: Element, end: string, palette: Palette): string =>
  palette(edge.data(end) === 'tee' ? '--refused' : '--ink-2');

const reportStyle = (palette: Palette): StylesheetStyle => ({
  selector: 'edge[family = "report"]',
  style: { 'line-color': palette('--outlet'), 'line-opacity': 0.6 },
});

const eventStyle = (palette: Palette): StylesheetStyle => ({
  selector: 'node.EVENT',
  style: {
    shape: 'ellipse',
    'background-color': palette('--panel'),
    'border-width': 2.5,
    'border-color': palette('--ink-2'),
    'font-size': 10,
    color: palette('--ink-2'),
    'text-margin-y': 2,
  },
});

const groupStyle = (palette: Palette): StylesheetStyle => ({
  selector: 'node.GROUP',
  style: {
    shape: 'round-rectangle',
    'background-color': palette('--ink'),
    'background-opacity': 0.045,
    'border-width': 1,
    'border-style': 'dashed',
    'border-color': palette('--control'),
    'text-valign': 'top',
    'text-margin-y': -4,
    'font-size': 11,
    color: palette('--ink-2'),
    padding: '14px',
  },
});

/**
 * The picture is drawn anew whenever somebody points at something, and without a graphics card strokes in pieces take two thirds of
 * that: in a crowd, half as many pieces, with blunt ends, take a half of it.
 */
const standingStyle = (
  { standing, line, pattern, opacity }: StandingLook,
  isCrowded: boolean,
): StylesheetStyle => ({
  selector: `edge[standing = "${standing}"]`,
  style: {
    // Cytoscape's own dots are as wide as the line is thick and touch one another; short dashes read as dots.
    'line-style': pattern ? 'dashed' : line,
    ...(pattern && {
      'line-dash-pattern': pattern.map((length) => (isCrowded ? 2 : 1) * length),
      'line-cap': line === 'dotted' && !isCrowded ? 'round' : 'butt',
    }),
    'line-opacity': opacity,
  },
});

/** In a crowd, a line that a filter leaves out need not tell its standing, and is drawn in one piece. */
const wholeWhereGrey: StylesheetStyle = { selector: 'edge.grey', style: { 'line-style': 'solid' } };

const emphasis = (palette: Palette): StylesheetStyle[] => [
  { selector: `.${unplaced}`, style: { visibility: 'hidden' } },
  {
    selector: 'node.grey',
    style: {
      'background-color': palette('--hairline'),
      'border-color': palette('--hairline'),
      color: palette('--ink-2'),
      opacity: 0.55,
    },
  },
  {
    selector: 'edge.grey',
    style: {
      'line-fill': 'solid',
      'line-color': palette('--hairline'),
      'source-arrow-color': palette('--hairline'),
      'target-arrow-color': palette('--hairline'),
      'text-opacity': 0,
      'text-background-opacity': 0,
    },
  },
  {
    selector: 'node.pinned',
    style: { 'border-width': 3, 'border-style': 'double', 'border-color': palette('--ink') },
  },
  {
    selector: 'node.picked',
    style: { 'underlay-color': palette('--focus'), 'underlay-opacity': 0.3, 'underlay-padding': 7 },
  },
  { selector: '.quiet', style: { opacity: Number(palette('--quiet')) } },
  {
    selector: 'node.chosen',
    style: {
      'border-width': 3,
      'border-color': palette('--accent'),
      'border-opacity': 1,
      'font-weight': 700,
    },
  },
  {
    selector: 'edge.chosen',
    style: {
      'underlay-color': palette('--accent'),
      'underlay-opacity': 0.28,
      'underlay-padding': 5,
      'z-index': above.chosen,
    },
  },
  {
    selector: 'edge.near',
    style: {
      'underlay-color': palette('--accent'),
      'underlay-opacity': 0.2,
      'underlay-padding': 3,
      'z-index': above.near,
    },
  },
  {
    selector: '.pointed',
    style: { 'underlay-color': palette('--accent'), 'underlay-opacity': 0.16, 'underlay-padding': 6 },
  },
  { selector: 'edge.pointed', style: { 'z-index': above.pointed } },
];
