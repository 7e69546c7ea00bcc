import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balanced } from '../../../server/texts/balanced.ts';
import { inSentence } from '../../../server/texts/inSentence.ts';
import { longestShown, shownText } from '../../../server/texts/shownText.ts';

const [lre, pdf, rlo, rli, fsi, pdi] = ['\u202A', '\u202C', '\u202E', '\u2067', '\u2068', '\u2069'];
const marked = fc.string({
  unit: fc.constantFrom('a', 'ב', ' ', '1', lre, pdf, rlo, rli, fsi, '\u2066', pdi),
  maxLength: 30,
});

/** What is still open at the end of a text, by UAX #9; null where it closes something that it has not opened. */
function openAtEnd(text: string): string[] | null {
  const open: string[] = [];
  for (const sign of text) {
    if ([lre, '\u202B', '\u202D', rlo].includes(sign)) open.push(pdf);
    if ([rli, fsi, '\u2066'].includes(sign)) open.push(pdi);
    if (sign === pdf && open.pop() !== pdf) return null;
    if (sign === pdi) {
      while (open.length > 0 && open.at(-1) === pdf) open.pop();
      if (open.pop() !== pdi) return null;
    }
  }
  return open;
}

describe('balanced(text)', () => {
  it.each([
    ['plain', 'plain'],
    [`${rlo}never closed`, `${rlo}never closed${pdf}`],
    [`closes${pdf} what${pdi} others opened`, 'closes what others opened'],
    [`${rli}a${lre}b${pdi}c`, `${rli}a${lre}b${pdi}c`],
    [`${lre}a${rli}b`, `${lre}a${rli}b${pdi}${pdf}`],
    [`${rli}a${pdf}b${pdi}`, `${rli}ab${pdi}`],
  ])('makes of %j %j', (text, expected) => {
    expect(balanced(text)).toBe(expected);
  });

  it('opens nothing that it does not close, closes nothing that it has not opened, and keeps every letter', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const result = balanced(text);
        expect(openAtEnd(result)).toEqual([]);
        const letters = (of: string) => of.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '');
        expect(letters(result)).toBe(letters(text));
        expect(balanced(result)).toBe(result);
      }),
    );
  });
});

describe('shownText(text)', () => {
  it('leaves almost every text as it is', () => {
    for (const text of ['Emmanuel Macron', 'Зеленський', '<b>', 'e\u0301', '👩‍👩‍👧‍👦', 'x'.repeat(longestShown)])
      expect(shownText(text)).toBe(text);
  });

  it('cuts what is very long, and no sign in two', () => {
    expect(shownText('abc def', 4)).toBe('abc…');
    expect(shownText('ab😀cd', 3)).toBe('ab…');
    expect(shownText('abe\u0301cd', 3)).toBe('ab…');
    expect(shownText(`${rlo}${'x'.repeat(10_000)}`, 5)).toBe(`${rlo}xxxx…${pdf}`);
  });

  it('leaves a letter no more marks than any script sets', () => {
    expect(shownText(`Z${'\u0301'.repeat(200)}a`)).toBe(`Z${'\u0301'.repeat(6)}a`);
  });
});

describe('inSentence(text)', () => {
  it('sets apart what could turn the words around it, and nothing else', () => {
    expect(inSentence('Emmanuel Macron')).toBe('Emmanuel Macron');
    expect(inSentence('الرئيس 1')).toBe(`${fsi}الرئيس 1${pdi}`);
    expect(inSentence(`${rlo}x`)).toBe(`${fsi}${rlo}x${pdf}${pdi}`);
  });

  it('is never longer than a sentence can bear', () => {
    expect(inSentence('x'.repeat(10_000))).toHaveLength(161);
  });
});
