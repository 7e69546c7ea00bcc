import type { Place } from '../../state/view.ts';
import { element, type XmlNode } from '../xml.ts';
import type { DrawnEnd, DrawnLine } from './drawing.ts';
import { labelShapes } from './labelShapes.ts';
import { pathOf, round } from './numbers.ts';

/** Cytoscape's arrows: points in units of their size, the tip at 0, 0 and towards the node along y. */
const arrows = {
  triangle: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
  ],
  vee: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
    [0, -0.15],
  ],
  'triangle-backcurve': [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
  ],
  tee: [
    [-0.15, 0],
    [-0.15, -0.1],
    [0.15, -0.1],
    [0.15, 0],
  ],
} as const satisfies Record<string, readonly (readonly [number, number])[]>;

/** How much shorter than to the node a line is drawn under its arrow, in widths of the line. */
const gaps = { none: 0, triangle: 2, vee: 2 * 0.525, 'triangle-backcurve': 2 * 0.8, tee: 0 } as const;

/** The canvas style's `arrow-scale`. */
const arrowScale = 1.05;
const arrowSize = (width: number): number => Math.max((width * 13.37) ** 0.9, 29) * arrowScale;

/**
 * A line as the canvas draws it: stroke, ends, label.
 *
 * @param paper the colour of what lies behind, which hollow arrows let through
 * @param key what the line's gradient is called in the document
 */
export function lineShapes(line: DrawnLine, paper: string, key: string): XmlNode[] {
  const { from, to, controls, width, colours, opacity, label } = line;
  const [first = to, last = from] = [controls[0], controls.at(-1)];
  const start = shortened(from, first, gaps[line.atSource.arrow] * width * arrowScale);
  const end = shortened(to, last, gaps[line.atTarget.arrow] * width * arrowScale);
  const [colour = 'none'] = colours;
  const isGradient = colours.some((each) => each !== colour);
  return [
    ...(isGradient ? [gradient(key, from, to, colours)] : []),
    element('path', {
      d: curve(start, controls, end),
      fill: 'none',
      stroke: isGradient ? `url(#${key})` : colour,
      'stroke-width': round(width),
      'stroke-dasharray': line.dash?.join(' ') ?? null,
      'stroke-linecap': line.isRound ? 'round' : 'butt',
      'stroke-opacity': opacity,
    }),
    ...endShapes(line.atSource, from, before(end, controls.toReversed(), start), width, opacity, paper),
    ...endShapes(line.atTarget, to, before(start, controls, end), width, opacity, paper),
    ...labelShapes(label),
  ];
}

const shortened = (tip: Place, towards: Place, by: number): Place => {
  const length = Math.hypot(tip.x - towards.x, tip.y - towards.y) || 1;
  const left = Math.max(0.00001, (length - by) / length);
  return { x: towards.x + (tip.x - towards.x) * left, y: towards.y + (tip.y - towards.y) * left };
};

/** Through several control points the curve passes midway between each two of them. */
function curve(start: Place, controls: readonly Place[], end: Place): string {
  if (controls.length === 0) return pathOf`M${start} L${end}`;
  const pieces = controls.map((control, index) => {
    const next = controls[index + 1];
    return pathOf`Q${control} ${next ? middle(control, next) : end}`;
  });
  return [pathOf`M${start}`, ...pieces].join(' ');
}

const middle = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A point of the line a little before its end: from there the arrow points. Cytoscape takes nine tenths of its last bend. */
function before(start: Place, controls: readonly Place[], end: Place): Place {
  const [earlier, last] = [controls.at(-2), controls.at(-1)];
  if (!last) return start;
  const from = earlier ? middle(earlier, last) : start;
  const at = (a: number, b: number, c: number): number => 0.01 * a + 0.18 * b + 0.81 * c;
  return { x: at(from.x, last.x, end.x), y: at(from.y, last.y, end.y) };
}

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

function endShapes(
  { arrow, fill, colour }: DrawnEnd,
  tip: Place,
  origin: Place,
  width: number,
  opacity: number,
  paper: string,
): XmlNode[] {
  if (arrow === 'none') return [];
  const size = arrowSize(width);
  const length = distance(tip, origin) || 1;
  const [cos, sin] = [(tip.x - origin.x) / length, (tip.y - origin.y) / length];
  const place = ([x, y]: readonly [number, number]): Place => ({
    x: tip.x + (x * sin + y * cos) * size,
    y: tip.y + (-x * cos + y * sin) * size,
  });
  const [first, ...rest] = arrows[arrow].map(place);
  if (!first) return [];
  const closing = arrow === 'triangle-backcurve' ? pathOf`Q${place([0, -0.15])} ${first}` : '';
  const d = [pathOf`M${first}`, ...rest.map((point) => pathOf`L${point}`), closing, 'Z']
    .filter(Boolean)
    .join(' ');
  const isHollow = fill === 'hollow';
  return [
    // The line must not show through.
    ...(isHollow || opacity < 1
      ? [element('path', { d, fill: paper, stroke: isHollow ? paper : null })]
      : []),
    element('path', {
      d,
      fill: isHollow ? 'none' : colour,
      'fill-opacity': isHollow ? null : opacity,
      stroke: isHollow ? colour : null,
      'stroke-opacity': isHollow ? opacity : null,
      'stroke-linejoin': isHollow ? 'round' : null,
    }),
  ];
}

/** Hard steps from colour to colour, each as long as its part. */
const gradient = (key: string, from: Place, to: Place, colours: readonly string[]): XmlNode =>
  element(
    'linearGradient',
    {
      id: key,
      gradientUnits: 'userSpaceOnUse',
      ...{ x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y) },
    },
    colours.flatMap((colour, index) =>
      colours[index - 1] === colour && colours[index + 1] === colour
        ? []
        : [index, index + 1].map((step) =>
            element('stop', { offset: round(step / colours.length, 4), 'stop-color': colour }),
          ),
    ),
  );
