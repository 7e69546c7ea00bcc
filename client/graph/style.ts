import type { StylesheetStyle } from 'cytoscape';
import { entityKinds, type NodeKind } from '../kinds/entityKinds.ts';
import { relationFamilies, type RelationLook } from '../kinds/relationKinds.ts';
import { standings, type StandingLook } from '../kinds/standings.ts';
import { iconAddress } from './icons.ts';
import { unplaced } from './layoutInput.ts';
import { cardFont } from './measure.ts';

/** Gives the colour that a token of styles/tokens.css has in the theme that is drawn. */
export type Palette = (token: `--${string}`) => string;

/** The whole canvas style, drawn from the lists of kinds and standings; pure, so that a test can sweep it. */
export function canvasStyle(palette: Palette): StylesheetStyle[] {
  return [
    nodeBase(palette),
    ...entityKinds.map((kind) => nodeStyle(kind, palette)),
    edgeBase(palette),
    ...Object.entries(relationFamilies).map(([family, look]) => familyStyle(family, look, palette)),
    ...standings.map(standingStyle),
    ...emphasis(palette),
  ];
}

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

const edgeBase = (palette: Palette): StylesheetStyle => ({
  selector: 'edge',
  style: {
    'curve-style': 'bezier',
    'control-point-step-size': 34,
    'arrow-scale': 1.05,
    label: 'data(label)',
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

const familyStyle = (family: string, look: RelationLook, palette: Palette): StylesheetStyle => ({
  selector: `edge[family = "${family}"]`,
  style: {
    'line-color': palette(look.token),
    'target-arrow-color': palette(look.token),
    'target-arrow-shape': look.arrow,
    'target-arrow-fill': look.fill,
    'text-background-color': palette(look.token),
    width: (edge: { data(name: string): number }) => look.width + edge.data('width'),
    ...(family === 'represents' && { 'line-style': 'dotted', 'line-opacity': 0.85 }),
  },
});

const standingStyle = ({ standing, line, pattern, opacity }: StandingLook): StylesheetStyle => ({
  selector: `edge[standing = "${standing}"]`,
  style: {
    // Cytoscape's own dots are as wide as the line is thick and touch one another; short dashes read as dots.
    'line-style': pattern ? 'dashed' : line,
    ...(pattern && { 'line-dash-pattern': [...pattern], 'line-cap': line === 'dotted' ? 'round' : 'butt' }),
    'line-opacity': opacity,
  },
});

const emphasis = (palette: Palette): StylesheetStyle[] => [
  { selector: `.${unplaced}`, style: { visibility: 'hidden' } },
  { selector: '.quiet', style: { opacity: 0.4 } },
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
      'z-index': 10,
    },
  },
  {
    selector: '.pointed',
    style: { 'underlay-color': palette('--accent'), 'underlay-opacity': 0.16, 'underlay-padding': 6 },
  },
];
