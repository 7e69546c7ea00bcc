import { describe, expect, it } from '@jest/globals';
import { formatHex, interpolate } from 'culori';
import { entityKinds } from '../../client/kinds/entityKinds.ts';
import { relationFamilies } from '../../client/kinds/relationKinds.ts';
import { standings } from '../../client/kinds/standings.ts';
import { themes } from './tokens.ts';

/** Relative luminance of #rrggbb. Source: WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(themes))('the colours of the %s theme', (_, tokens) => {
  const of = (token: string) => tokens[token] ?? '';

  it.each([
    ['--ink', '--panel'],
    ['--ink', '--canvas'],
    ['--ink', '--raised'],
    ['--ink-2', '--panel'],
    ['--ink-2', '--canvas'],
    ['--ink-2', '--raised'],
    ['--mark-ink', '--mark'],
    ['--refused', '--panel'],
  ])('write %s on %s at 4.5 : 1 or more', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('draw every node and every line that stands for events at 3 : 1 or more', () => {
    const tokensDrawn = [...entityKinds, ...Object.values(relationFamilies)]
      .map(({ token }) => token)
      .filter((token) => token !== '--represents');
    const all = [...tokensDrawn, '--focus', '--accent'];
    expect(all.filter((token) => !(contrast(of(token), of('--canvas')) >= 3))).toEqual([]);
  });

  it('write the counts on lines at 3 : 1 or more, being bold figures, and draw icons so', () => {
    const grounds = Object.values(relationFamilies)
      .map(({ token }) => token)
      .filter((token) => token !== '--represents');
    expect(grounds.filter((token) => contrast(of('--on-line'), of(token)) < 3)).toEqual([]);
    const nodes = entityKinds.filter(({ icon }) => icon).map(({ token }) => token);
    expect(nodes.filter((token) => contrast(of('--on-kind'), of(token)) < 3)).toEqual([]);
  });
});

describe('the colours of the contrast theme', () => {
  const tokens: Readonly<Record<string, string>> = themes.contrast;
  const of = (token: string) => tokens[token] ?? '';
  const grounds = ['--canvas', '--panel', '--raised'];
  const drawn: readonly string[] = [...entityKinds, ...Object.values(relationFamilies)].map(
    ({ token }) => token,
  );

  it.each(grounds)('write on %s at 7 : 1 or more, code of all kinds included', (ground) => {
    const inks = ['--ink', '--ink-2', '--mark-ink', '--refused', '--spoke', '--accepted', '--organization'];
    expect(inks.filter((ink) => contrast(of(ink), of(ground)) < 7)).toEqual([]);
  });

  it.each([
    ['--mark-ink', '--mark'],
    ['--panel', '--ink'],
    ...drawn.map((token) => ['--on-line', token]),
    ...drawn.map((token) => ['--on-kind', token]),
  ])('write %s on %s at 7 : 1 or more', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(7);
  });

  it('draw every node, line, frame and sign at 4.5 : 1 or more, the palest stroke included', () => {
    const palest = Math.min(...standings.map(({ opacity }) => opacity));
    const all = [...drawn, '--focus', '--accent', '--control', '--hairline'];
    const onCanvas = (token: string) => {
      const strength = drawn.includes(token) ? palest : 1;
      return formatHex(interpolate([of('--canvas'), of(token)], 'rgb')(strength));
    };
    expect(all.filter((token) => contrast(onCanvas(token), of('--canvas')) < 4.5)).toEqual([]);
  });
});
