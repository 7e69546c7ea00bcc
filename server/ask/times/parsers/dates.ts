import { dayOf, exists, partsOf } from '../days.ts';
import type { Language } from '../language.ts';
import { monthNamed, ordinalOf, countOf } from '../counts.ts';
import { phraseParser, phraseParsers, type Found, type Resolve } from './found.ts';

/** 22 is 2022, 97 is 1997: two figures are the century that lies nearest to now. */
const yearOfFigures = (figures: string): number => {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
};

const dated = (year: string | undefined, month: number, day: number): Found | null => {
  // 29 February exists in a leap year; without a year that is the one to look in.
  const told = year === undefined ? null : yearOfFigures(year);
  if (!exists(told ?? 2024, month, day)) return null;
  return told === null
    ? { start: { month, day } }
    : { start: { year: told, month, day }, end: { year: told, month, day } };
};

const inFigures: Resolve = ({ year, month, day }) => {
  const found = dated(year, Number(month), Number(day));
  // 3/4 is a share as often as a day.
  return found && year === undefined ? { ...found, tags: ['unsure'] } : found;
};

const isoMonth: Resolve = ({ year, month }) => {
  const told = { year: Number(year), month: Number(month) };
  return exists(told.year, told.month, 1) ? { start: told } : null;
};

/** Days in words and in figures, ISO 8601 days and months. */
export const dateParsers = (language: Language) => [
  ...phraseParsers(language, language.phrases.dates, ({ date, month }, _, { text, start, end }) => {
    const found = dated(
      undefined,
      monthNamed(language, month),
      ordinalOf(language, date) || countOf(language, date, 'x'),
    );
    const word = text.slice(start, end);
    const lower = word === word.toLowerCase() && language.unsureMonths.includes(month ?? '');
    return found && lower ? { ...found, tags: ['unsure'] } : found;
  }),
  ...phraseParsers(language, language.phrases.daysOfMonth, ({ nth }, today) => {
    const day = ordinalOf(language, nth);
    const [year, month, date] = partsOf(today);
    const of = partsOf(dayOf(year, day > date ? month - 1 : month, 1));
    return exists(of[0], of[1], day) ? { start: { year: of[0], month: of[1], day } } : null;
  }),
  ...phraseParsers(language, language.phrases.numericDates, inFigures),
  phraseParser(language, '{year}-(?<month>\\d{2})-(?<day>\\d{2})(?:T[\\d:.]+Z?)?', inFigures),
  phraseParser(language, '{year}-(?<month>0\\d|1[0-2])', isoMonth),
];
