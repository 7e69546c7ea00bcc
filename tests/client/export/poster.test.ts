import { describe, expect, it } from '@jest/globals';
import { fileName } from '../../../client/export/save.ts';
import type { DrawnLine } from '../../../client/export/picture/drawing.ts';
import { isNeeded } from '../../../client/export/picture/fontFaces.ts';
import { legendOf, type LegendWords } from '../../../client/export/picture/legend.ts';
import { possibleScale } from '../../../client/export/picture/pixelsOf.ts';
import { posterOf } from '../../../client/export/picture/posterOf.ts';
import { wrapped } from '../../../client/export/picture/wrapped.ts';
import { winter } from '../graphs.ts';
import { sceneFrom } from '../scenes.ts';
import { drawingWith } from './drawings.ts';

const measure = (text: string) => text.length * 7;
const tools = { palette: (token: string) => `<${token}>`, measure: () => measure, fonts: '' };
const words: LegendWords = {
  ...{
    relations: 'Relations',
    standing: 'Standing',
    entities: 'Entities',
    event: 'events',
    rolledUp: 'counted',
  },
  family: (family) => `family ${family}`,
  standingOf: (standing) => `is ${standing}`,
  kind: (kind) => `kind ${kind}`,
};

const line = (more: Partial<DrawnLine>): DrawnLine => ({
  ...{ id: 'l', text: 'a line', from: { x: 20, y: 0 }, to: { x: 80, y: 0 }, controls: [], width: 2 },
  ...{ colours: ['#c8321f'], dash: null, isRound: false, opacity: 1, label: null },
  atSource: { arrow: 'none', fill: 'filled', colour: '#c8321f' },
  atTarget: { arrow: 'none', fill: 'filled', colour: '#c8321f' },
  ...more,
});
const poster = (lines: readonly DrawnLine[]) =>
  posterOf(
    {
      drawing: {
        ...drawingWith([
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ]),
        lines,
      },
      ...{
        title: 'Winter',
        under: ['Exported today'],
        legend: [],
        notes: ['A bar says denied.'],
        axis: null,
      },
    },
    tools,
  );

describe('posterOf(parts, tools)', () => {
  it('says title, day and notes, and names every element of the canvas', () => {
    const { svg, width, height } = poster([line({})]);
    for (const text of ['Winter', 'Exported today', 'A bar says denied.'])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).toMatch(/<g class="line" data-id="l">\s*<title>a line<\/title>/);
    expect(svg.match(/class="node"/g)).toHaveLength(2);
    expect(svg).toContain(`width="${width}" height="${height}"`);
    // It needs nothing from elsewhere.
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('draws a denial with a bar across its end, and a line to where the bar is', () => {
    const { svg } = poster([line({ atTarget: { arrow: 'tee', fill: 'filled', colour: '#c8321f' } })]);
    expect(svg).toContain('d="M20,0 L80,0"');
    // Four corners, all within a tenth of the arrow's size from where it touches its node, and on both sides of the line.
    expect(svg).toContain('d="M80,4.57 L76.95,4.57 L76.95,-4.57 L80,-4.57 Z"');
  });

  it('ends a line under its arrow, and lets paper show through a hollow one', () => {
    const hollow = poster([line({ atTarget: { arrow: 'triangle', fill: 'hollow', colour: '#12874f' } })]).svg;
    expect(hollow).toContain('d="M20,0 L75.8,0"');
    expect(hollow).toMatch(/d="M70\.86,4\.57 L80,0 L70\.86,-4\.57 Z" fill="#fbfbf9"/);
    expect(hollow).toMatch(/fill="none" stroke="#12874f"/);
  });

  it('keeps the stroke of a standing, a bend, and the shares of several kinds', () => {
    const { svg } = poster([
      line({ dash: [2, 4], isRound: true, opacity: 0.9, controls: [{ x: 50, y: 30 }] }),
      line({ id: 'several', colours: ['#111111', '#111111', '#111111', '#222222'] }),
    ]);
    expect(svg).toContain('stroke-dasharray="2 4" stroke-linecap="round" stroke-opacity="0.9"');
    expect(svg).toContain('d="M20,0 Q50,30 80,0"');
    expect(svg).toMatch(
      /<stop offset="0" stop-color="#111111"\/>[\s\S]*<stop offset="0.75" stop-color="#111111"\/>\s*<stop offset="0.75" stop-color="#222222"\/>\s*<stop offset="1"/,
    );
    expect(svg).toContain('stroke="url(#colours-1)"');
  });
});

describe('legendOf(scene, palette, words)', () => {
  it('explains what is drawn and nothing else', () => {
    const rows = legendOf(sceneFrom(winter), (token) => token, words);
    expect(
      Object.fromEntries(rows.map(({ title, items }) => [title, items.map(({ text }) => text)])),
    ).toEqual({
      Relations: ['family spoke', 'family proposed', 'family refused', 'family stated', 'family represents'],
      Standing: ['is CONFIRMED ●', 'is REPORTED ◔', 'is DISPUTED ◇'],
      Entities: ['kind PERSON', 'kind ORGANIZATION', 'kind TOPIC'],
    });
  });
});

describe('possibleScale(size, wanted)', () => {
  it.each([
    [{ width: 1000, height: 800 }, 2, 2],
    [{ width: 12_000, height: 100 }, 2, 16_000 / 12_000],
    [{ width: 15_000, height: 15_000 }, 1, Math.sqrt(120e6) / 15_000],
  ])('draws %j at %d as %d', (size, wanted, scale) => {
    expect(possibleScale(size, wanted)).toBeCloseTo(scale);
  });
});

describe('isNeeded(ranges, letters)', () => {
  const letters = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  it.each([
    ['U+0301, U+0400-045F', 'Зеленський', true],
    ['U+0301, U+0400-045F', 'Zelensky', false],
    ['U+04??', 'З', true],
    ['U+1F600', '😀', true],
    ['', 'anything', true],
  ])('of %j for %s is %s', (ranges, text, needed) => {
    expect(isNeeded(ranges, letters(text))).toBe(needed);
  });
});

describe('wrapped(text, widest, measure)', () => {
  it('breaks between words where a line would be too wide, and never within one', () => {
    expect(wrapped('Ministry of Foreign Affairs', 120, measure)).toEqual(['Ministry of', 'Foreign Affairs']);
    expect(wrapped('Außenministerium', 50, measure)).toEqual(['Außenministerium']);
    expect(wrapped('one\ntwo', 500, measure)).toEqual(['one', 'two']);
  });
});

describe('fileName(day, ending)', () => {
  it('names the day', () => {
    expect(fileName('2026-11-27', '-events.csv')).toBe('entente-2026-11-27-events.csv');
  });
});
