import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateText, type DateWords } from '../../../server/dates/dateText.ts';
import { dateWordsOf } from '../../../server/dates/dateWords.ts';
import { durationText } from '../../../server/dates/durationText.ts';
import { readEdtf } from '../../../server/dates/knownDate.ts';
import type { LanguageTag } from '../../../client/state/language.ts';

/** The words of a language file, filled in as the page fills them in. */
function wordsOf(language: LanguageTag): DateWords {
  const file = JSON.parse(
    readFileSync(new URL(`../../../client/languages/${language}.json`, import.meta.url), 'utf8'),
  ) as { date: Record<string, string> };
  return dateWordsOf((key, values = {}) =>
    (file.date[key.replace('date.', '')] ?? key).replace(
      /\{\{(\w+)\}\}/g,
      (_, name: string) => values[name] ?? '',
    ),
  );
}

const text = (edtf: string | null, language: LanguageTag = 'en') =>
  dateText(edtf, language, wordsOf(language));

describe('dateText(edtf)', () => {
  it.each([
    ['2022-02-20', '20 February 2022'],
    ['2021-12', 'December 2021'],
    ['2021', '2021'],
    ['2021-12~', 'about December 2021'],
    ['2022-02-20~', 'about 20 February 2022'],
    ['2022?', '2022 (uncertain)'],
    ['2022%', 'about 2022 (uncertain)'],
    ['2022-02-14/2022-02-16', '14–16 February 2022'],
    ['2021-12/2022-02', 'December 2021 – February 2022'],
    ['2021-11-29/2021-12-03', '29 November – 3 December 2021'],
    ['2021-12/2022-02-20', 'December 2021 to 20 February 2022'],
    ['2022-02-20/..', 'from 20 February 2022'],
    ['../2022-02', 'until February 2022'],
    ['2021-24', 'winter from December 2021'],
    ['202X', 'the 2020s'],
    ['2022-02-XX', 'February 2022'],
  ])('says %s as "%s", no more precisely than it is known', (edtf, words) => {
    // Versions of ICU differ in the spaces around a dash.
    const tight = (range: string) => range.replace(/\s*–\s*/gu, '–');
    expect(tight(text(edtf))).toBe(tight(words));
  });

  it('follows the language', () => {
    expect(text('2022-02-20', 'nb')).toBe('20. februar 2022');
    expect(text('2021-12~', 'nb')).toBe('omkring desember 2021');
    expect(text('2022-02-20', 'sv')).toBe('20 februari 2022');
    expect(text('2021-12', 'sv')).toBe('december 2021');
  });

  it.each([
    ['2022-02-20~', 'about 20 Feb 2022'],
    ['2021-12', 'Dec 2021'],
    ['2021', '2021'],
  ])('says %s as "%s" where there is little room', (edtf, words) => {
    expect(dateText(edtf, 'en', wordsOf('en'), 'short')).toBe(words);
  });

  it('says what has no date, and shows what is no date as it stands', () => {
    expect(text(null)).toBe('undated');
    expect(text('next Friday')).toBe('next Friday');
  });

  it('never names a day or a month that the date does not give', () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, m) => {
        expect(text(String(y))).toBe(String(y));
        expect(text(`${y}-${String(m).padStart(2, '0')}`)).toMatch(new RegExp(`^\\p{L}+ ${y}$`, 'u'));
      }),
    );
  });
});

describe('readEdtf(text)', () => {
  it.each(['', 'soon', '2022-13', '22-02', '2022-02-20/soon', '2022/2023/2024'])(
    'reads no date in "%s"',
    (wrong) => {
      expect(readEdtf(wrong)).toBeNull();
    },
  );
});

describe('durationText(duration)', () => {
  it.each([
    ['PT1H', 'en', '1 hour'],
    ['PT2H', 'en', '2 hours'],
    ['PT1H50M', 'en', '1 hour and 50 minutes'],
    ['P3D', 'en', '3 days'],
    ['PT45M', 'nb', '45 minutter'],
    ['PT1H50M', 'sv', '1 timme och 50 minuter'],
    ['about an hour', 'en', 'about an hour'],
    ['P', 'en', 'P'],
  ] as const)('says %s in %s as "%s"', (duration, language, words) => {
    expect(durationText(duration, language)).toBe(words);
  });
});
