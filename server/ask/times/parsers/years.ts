import { oneOf } from '../phrase.ts';
import type { Language } from '../language.ts';
import { phraseParser, phraseParsers, type Found } from './found.ts';

const wholeYears = (first: number, last: number): Found => ({
  start: { year: first, month: 1, day: 1 },
  end: { year: last, month: 12, day: 31 },
});

/** Years in four figures, and years that follow one another: 2021-22. */
export function yearParsers(language: Language) {
  const numbered = new RegExp(`(?:${oneOf(language.numbered)}|[$€£#§]) ?$`, 'iu');
  const isNumber = (text: string, start: number, end: number): boolean => {
    const before = text.slice(Math.max(0, start - 20), start);
    const after = text.slice(end, end + 2);
    // Zapad-2021 is a name; mid-2021 is a time.
    const joined = /\p{L}-$/u.test(before) && !/(?<!\p{L})(?:mid|early|late|pre|post)-$/iu.test(before);
    return joined || numbered.test(before) || /\d[.,]$/.test(before) || /^(?:[.,]\d|%| ?%)/.test(after);
  };
  return [
    ...phraseParsers(language, language.phrases.decades, ({ decade }) =>
      wholeYears(Number(decade), Number(decade) + 9),
    ),
    phraseParser(language, '{year}', ({ year }, _, { text, start, end }) => {
      if (isNumber(text, start, end)) return null;
      const found = wholeYears(Number(year), Number(year));
      // A round number counts things as often as it names a year.
      return year === '2000' ? { ...found, tags: ['unsure'] } : found;
    }),
    phraseParser(language, '{years}', ({ year = '', nextYear = '' }, _, { text, start, end }) => {
      const first = Number(year);
      const last = nextYear.length > 2 ? Number(nextYear) : first - (first % 100) + Number(nextYear);
      return last <= first || isNumber(text, start, end) ? null : wholeYears(first, last);
    }),
  ];
}
