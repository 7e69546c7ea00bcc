import type { Measure } from '../../graph/labelLines.ts';
import type { Palette } from '../../graph/style.ts';
import type { Poster } from '../formats/format.ts';
import { element, xmlDocument, type XmlNode } from '../xml.ts';
import type { Drawing, DrawnLine, DrawnNode } from './drawing.ts';
import type { LabelFont } from './drawingOf.ts';
import type { LegendItem, LegendRow } from './legend.ts';
import { lineShapes } from './lineShapes.ts';
import { nodeShapes } from './nodeShapes.ts';
import { round } from './numbers.ts';
import { wrapped } from './wrapped.ts';

/** What stands on a poster. */
export interface PosterParts {
  readonly drawing: Drawing;
  readonly title: string;
  /** Under the title: the day of the export, how much is shown. */
  readonly under: readonly string[];
  readonly legend: readonly LegendRow[];
  /** Below the legend: what its signs mean that need a sentence, and where it all comes from. */
  readonly notes: readonly string[];
  /** Of a picture that is laid out by time, the axis below it; else null. */
  readonly axis: PosterAxis | null;
}

/** Days from left to right, in canvas pixels. */
export interface PosterAxis {
  readonly marks: readonly PosterMark[];
  /** Where the undated end, which stand left of it; null where everything is dated. */
  readonly undated: PosterMark | null;
}

export interface PosterMark {
  readonly x: number;
  readonly text: string;
}

/** What a poster is drawn with. */
export interface PosterTools {
  readonly palette: Palette;
  readonly measure: (font: LabelFont) => Measure;
  /** CSS that carries the fonts; empty for none. */
  readonly fonts: string;
}

/** Measures in pixels. */
const margin = 28;
const leastWidth = 720;
const fonts = {
  title: { size: 20, weight: 650 },
  text: { size: 12.5, weight: 400 },
  head: { size: 12.5, weight: 600 },
  day: { size: 11, weight: 400 },
} as const;
const line = { title: 27, text: 19, legend: 27 } as const;
const gap = 18;
/** Between a sign and its word, and from there to the next sign. */
const besides = { word: 8, item: 22 } as const;

/**
 * The picture as an SVG document: title, canvas, legend, notes. Every element of the canvas is a group with its id
 * (`data-id`), what it is (`class`) and a title that says it in words. Pure.
 */
export function posterOf(parts: PosterParts, { palette, measure, fonts: faces }: PosterTools): Poster {
  const { bounds } = parts.drawing;
  const [pictureWidth, pictureHeight] = [bounds.x2 - bounds.x1, bounds.y2 - bounds.y1];
  const inner = Math.max(leastWidth, Math.ceil(pictureWidth));
  const width = inner + 2 * margin;
  const text = pencil(palette, measure, inner);

  let y = margin;
  const title = text.block(parts.title, fonts.title, line.title, y, '--ink');
  y += title.height;
  const under = parts.under.map((words) => {
    const block = text.block(words, fonts.text, line.text, y, '--ink-2');
    y += block.height;
    return block.shapes;
  });
  y += gap;
  const picture = canvasShapes(parts, palette, measure, {
    x: margin + (inner - pictureWidth) / 2 - bounds.x1,
    y: y - bounds.y1,
  });
  y += Math.ceil(pictureHeight) + (parts.axis ? line.text : 0) + gap;
  const rule = element('line', {
    ...{ x1: margin, x2: width - margin, y1: y, y2: y },
    stroke: palette('--hairline'),
  });
  y += gap;
  const legend = legendShapes(parts.legend, text, y);
  y += legend.height;
  const notes = parts.notes.map((words) => {
    const block = text.block(words, fonts.text, line.text, y, '--ink-2');
    y += block.height;
    return block.shapes;
  });
  const height = Math.ceil(y + margin);

  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
      'font-family': "'Inter Variable', Inter, system-ui, sans-serif",
    },
    [
      element('title', {}, parts.title),
      element('desc', {}, [...parts.under, ...parts.notes].join('\n')),
      ...(faces ? [element('style', {}, faces)] : []),
      element('rect', { width, height, fill: palette('--canvas') }),
      element('g', { class: 'head' }, [...title.shapes, ...under.flat()]),
      picture,
      rule,
      element('g', { class: 'legend' }, legend.shapes),
      element('g', { class: 'notes' }, notes.flat()),
    ],
  );
  return { svg: xmlDocument(root), width, height };
}

interface Block {
  readonly shapes: readonly XmlNode[];
  readonly height: number;
}

/** Writes words from the left margin, broken where they would be too wide. */
function pencil(palette: Palette, measure: PosterTools['measure'], inner: number) {
  const write = (words: string, font: LabelFont, x: number, y: number, token: `--${string}`): XmlNode =>
    element(
      'text',
      {
        x: round(x),
        y: round(y),
        'font-size': font.size,
        'font-weight': font.weight,
        fill: palette(token),
        // A title in a script from right to left reads so, and stands where the others do.
        'unicode-bidi': 'plaintext',
      },
      words,
    );
  return {
    inner,
    write,
    widthOf: (words: string, font: LabelFont): number => measure(font)(words),
    block(words: string, font: LabelFont, height: number, y: number, token: `--${string}`): Block {
      const lines = wrapped(words, inner, measure(font));
      return {
        shapes: lines.map((each, index) =>
          write(each, font, margin, y + index * height + height * 0.7, token),
        ),
        height: lines.length * height,
      };
    },
  };
}

function legendShapes(rows: readonly LegendRow[], text: ReturnType<typeof pencil>, top: number): Block {
  const titles = Math.max(0, ...rows.map(({ title }) => text.widthOf(title, fonts.head)));
  const start = margin + Math.ceil(titles) + besides.item;
  let y = top + line.legend / 2;
  const shapes: XmlNode[] = [];
  for (const { title, items } of rows) {
    shapes.push(text.write(title, fonts.head, margin, y + 4.5, '--ink-2'));
    let x = start;
    for (const item of items) {
      const needed = widthOfItem(item, text);
      if (x > start && x + needed > margin + text.inner) {
        x = start;
        y += line.legend;
      }
      shapes.push(
        element('g', { transform: `translate(${round(x)} ${round(y)})` }, item.sign),
        text.write(item.text, fonts.text, x + item.width + besides.word, y + 4.5, '--ink'),
      );
      x += needed + besides.item;
    }
    y += line.legend;
  }
  return { shapes, height: y - line.legend / 2 - top + gap / 2 };
}

const widthOfItem = ({ width, text: words }: LegendItem, text: ReturnType<typeof pencil>): number =>
  width + besides.word + text.widthOf(words, fonts.text);

function canvasShapes(
  { drawing, axis }: PosterParts,
  palette: Palette,
  measure: PosterTools['measure'],
  at: { readonly x: number; readonly y: number },
): XmlNode {
  const { boxes, lines, nodes, bounds, paper } = drawing;
  const group = (what: string, { id, text }: DrawnNode | DrawnLine, opacity: number, shapes: XmlNode[]) =>
    element('g', { class: what, 'data-id': id, opacity: opacity < 1 ? opacity : null }, [
      element('title', {}, text),
      ...shapes,
    ]);
  return element('g', { class: 'canvas', transform: `translate(${round(at.x)} ${round(at.y)})` }, [
    ...(axis ? axisShapes(axis, bounds, palette, measure(fonts.day)) : []),
    ...boxes.map((box) => group('box', box, box.opacity, nodeShapes(box))),
    // The stroke of a line has its own opacity, its label none.
    ...lines.map((each, index) => group('line', each, 1, lineShapes(each, paper, `colours-${index}`))),
    ...nodes.map((node) => group('node', node, node.opacity, nodeShapes(node))),
  ]);
}

function axisShapes(
  { marks, undated }: PosterAxis,
  { x1, x2, y1, y2 }: Drawing['bounds'],
  palette: Palette,
  measure: Measure,
): XmlNode[] {
  const label = ({ x, text }: PosterMark): XmlNode =>
    element(
      'text',
      {
        x: round(Math.min(Math.max(x, x1 + measure(text) / 2), x2 - measure(text) / 2)),
        y: round(y2 + line.text),
        'text-anchor': 'middle',
        'font-size': fonts.day.size,
        fill: palette('--ink-2'),
      },
      text,
    );
  return [
    ...(undated
      ? [
          element('rect', {
            ...{
              x: round(x1),
              y: round(y1),
              width: round(Math.max(0, undated.x - x1)),
              height: round(y2 - y1),
            },
            fill: palette('--raised'),
          }),
          label({ ...undated, x: (x1 + undated.x) / 2 }),
        ]
      : []),
    ...marks.flatMap((mark) => [
      element('line', {
        ...{ x1: round(mark.x), x2: round(mark.x), y1: round(y1), y2: round(y2 + 4) },
        stroke: palette('--hairline'),
      }),
      label(mark),
    ]),
  ];
}
