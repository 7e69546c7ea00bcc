import { element, type XmlNode } from '../xml.ts';
import type { DrawnLabel } from './drawing.ts';
import { round } from './numbers.ts';

/** How far the foot of a letter lies above the lower edge of its line, in parts of the font's size: Inter's descent. */
const descent = 0.24;

/** Words and the paper that they stand on. */
export function labelShapes(label: DrawnLabel | null): XmlNode[] {
  if (!label || label.lines.length === 0) return [];
  const { lines, at, width, height, size, lineHeight, paper } = label;
  const pad = paper?.padding ?? 0;
  const bottom = at.y + height / 2;
  return [
    ...(paper
      ? [
          element('rect', {
            x: round(at.x - width / 2 - pad),
            y: round(at.y - height / 2 - pad),
            width: round(width + 2 * pad),
            height: round(height + 2 * pad),
            rx: 2,
            fill: paper.colour,
            'fill-opacity': paper.opacity,
          }),
        ]
      : []),
    ...lines.map((line, index) =>
      element(
        'text',
        {
          x: round(at.x),
          y: round(bottom - descent * size - (lines.length - 1 - index) * lineHeight),
          'text-anchor': 'middle',
          'font-size': size,
          'font-weight': label.weight,
          fill: label.colour,
        },
        line,
      ),
    ),
  ];
}
