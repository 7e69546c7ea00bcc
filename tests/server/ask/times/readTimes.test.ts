import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../../server/ask/times/languages/languages.ts';
import { readTimes } from '../../../../server/ask/times/readTimes.ts';
import { today } from './marked.ts';

const codes = ['en', 'nb', 'sv'] as const;

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** All plain words of a language's tables and phrases. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return /[\\{(]/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(wordsOf)];
}

const numbersAndSigns = [
  '3',
  '15',
  '31.',
  '99',
  '0',
  '2022',
  '2021/22',
  '12/2',
  '-',
  '–',
  ',',
  '🙂',
  'e\u0301',
  '\n',
];

const passagesOf = (text: string, language: (typeof codes)[number], day = today) =>
  readTimes(text, language, day).map(({ start, end }) => text.slice(start, end));

describe.each(codes)('readTimes(text, %s)', (code) => {
  const words = fc.constantFrom(...new Set(wordsOf(languages[code])), ...numbersAndSigns);
  const junk = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(' '));

  it('gives passages in order, within the text, with days in order, whatever the text', () => {
    fc.assert(
      fc.property(junk, anyDay, (text, day) => {
        let free = 0;
        for (const { start, end, from, to } of readTimes(text, code, day)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(from ?? to).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect((from ?? to ?? '') <= (to ?? from ?? '')).toBe(true);
          free = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads long texts of anything', () => {
    for (const part of [
      '1 ',
      ' ',
      '\u0000',
      '\u0301',
      '🙂',
      '1/',
      '3, ',
      '2022-',
      'in the ',
      'i den ',
      'before ',
    ]) {
      const text = part.repeat(10_000 / part.length);
      expect(Array.isArray(readTimes(text, code, today))).toBe(true);
    }
  });

  it('reads nothing in an empty text', () => {
    expect(readTimes('', code, today)).toEqual([]);
  });

  it('passes over dated things whose place in the text is none', () => {
    const days = { from: today, to: today };
    expect(
      readTimes('2022', code, today, [
        { start: 9, end: 12, ...days },
        { start: 2, end: 2, ...days },
        { start: -4, end: -1, ...days },
      ]),
    ).toEqual([{ start: 0, end: 4, from: '2022-01-01', to: '2022-12-31' }]);
  });
});

describe('readTimes', () => {
  it('reads letters that are composed of several characters', () => {
    expect(passagesOf('Vem pratade i måndags?'.normalize('NFD'), 'sv')).toEqual([
      'i måndags'.normalize('NFD'),
    ]);
    expect(passagesOf('Hvem møttes før lørdag?'.normalize('NFD'), 'nb')).toEqual([
      'før lørdag'.normalize('NFD'),
    ]);
  });

  it('reads over any white space, dashes and apostrophes', () => {
    expect(passagesOf('Who met \n between  3\u00a0and\t15 February?', 'en')).toEqual([
      'between  3\u00a0and\t15 February',
    ]);
    expect(passagesOf('Who met 3‑15 February?', 'en')).toEqual(['3‑15 February']);
    expect(passagesOf('Who met on New Year’s Eve?', 'en')).toEqual(['on New Year’s Eve']);
  });

  it('reads the words of its own language only', () => {
    expect(readTimes('Who met in February?', 'sv', today)).toEqual([]);
    expect(passagesOf('Vem pratade i måndags?', 'en')).toEqual([]);
  });

  it('takes the latest 29 February that was', () => {
    expect(readTimes('on 29 February', 'en', today)).toEqual([
      { start: 0, end: 14, from: '2020-02-29', to: '2020-02-29' },
    ]);
  });

  it('takes a month or day of last year where this year’s has not begun', () => {
    expect(readTimes('in March', 'en', '2022-02-28')[0]?.from).toBe('2021-03-01');
    expect(readTimes('in March', 'en', '2022-03-01')[0]?.from).toBe('2022-03-01');
    expect(readTimes('on 25 February', 'en', today)[0]?.from).toBe('2021-02-25');
  });
});
