import { describe, expect, it } from '@jest/globals';
import { labelText, longestLabel } from '../../client/graph/labelText.ts';
import { labelLines } from '../../client/graph/labelLines.ts';
import { wrapped } from '../../client/export/picture/wrapped.ts';

const measure = (text: string): number => text.replaceAll('\u200B', '').length * 6;

describe('labelText(name)', () => {
  it('is the name, in one line', () => {
    expect(labelText('Ministry of Foreign Affairs')).toBe('Ministry of Foreign Affairs');
    expect(labelText('two\n\nlines')).toBe('two lines');
  });

  it('ends in "…" where the name is very long', () => {
    const label = labelText('word '.repeat(2000));
    expect(label.length).toBeLessThanOrEqual(longestLabel.node + 1);
    expect(label).toMatch(/…$/);
  });

  it('lets a word without an end be broken, on the canvas, on cards and in pictures', () => {
    const label = labelText('x'.repeat(10_000));
    const widest = 24 * 6;
    for (const line of label.split('\u200B')) expect(measure(line)).toBeLessThanOrEqual(widest + 6);
    expect(labelLines(label, 136, measure).width).toBeLessThanOrEqual(widest + 6);
    const lines = wrapped(label, 120, measure);
    expect(lines.join('')).toBe(`${'x'.repeat(longestLabel.node)}…`);
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(widest + 6);
  });
});
