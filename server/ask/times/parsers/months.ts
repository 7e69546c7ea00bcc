import { addMonths, addYears, unitOf, yearOf, type Stretch } from '../days.ts';
import type { Language, Season } from '../language.ts';
import { monthNamed, ordinalOf } from '../counts.ts';
import { foundDays, phraseParsers, type Found, type Resolve } from './found.ts';

/** Northern-hemisphere seasons as first and last month, as EDTF dates of the data are read. */
const seasonMonths: Readonly<Record<Season, readonly [first: number, last: number]>> = {
  winter: [12, 2],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};

const season = (name: Season): Found => {
  const [first, last] = seasonMonths[name];
  return { start: { month: first }, end: { month: last } };
};

/** The latest that has begun on a day, of what comes every year. */
function latest({ start, end = start }: Found, today: string): Stretch {
  const year = yearOf(today);
  const from = `${String(year).padStart(4, '0')}-${String(start.month).padStart(2, '0')}-01`;
  const months = (end.month - start.month + 12) % 12;
  const days = { from, to: unitOf('month', addMonths(from, months)).to };
  return days.from > today ? addYears(days, -1) : days;
}

const ended = (found: Found, today: string): Found => {
  const days = latest(found, today);
  return foundDays(days.to >= today ? addYears(days, -1) : days);
};
const now = (found: Found, today: string): Found => {
  const days = latest(found, today);
  const over = days.to < today && yearOf(days.to) < yearOf(today);
  return foundDays(over ? addYears(days, 1) : days);
};
const next = (found: Found, today: string): Found => foundDays(addYears(latest(found, today), 1));

const ofLastYear = (found: Found, today: string): Found => {
  const days = latest(found, today);
  return foundDays(addYears(days, yearOf(today) - 1 - yearOf(days.to)));
};

const followed = (phrases: readonly string[], name: string) => phrases.map((phrase) => `${phrase} ${name}`);

/** Months, seasons, quarters and halves of a year; which year stands beside them, or is supposed. */
export function monthParsers(language: Language) {
  const { phrases, seasons, pastSeasons } = language;
  const seasonNamed = (word = ''): Found | null => {
    const name = seasons[word.toLowerCase()];
    return name ? season(name) : null;
  };
  const monthFound = (word: string | undefined): Found | null => {
    const month = monthNamed(language, word);
    return month ? { start: { month } } : null;
  };
  const isSure = (word = '') =>
    word.toLowerCase() in language.months &&
    ![...language.unsureMonths, ...language.nameMonths].includes(word.toLowerCase());

  const months: Resolve = ({ month }) => {
    // "Jul" is Christmas in Norwegian and Swedish, unless a day of July stands before it.
    const found = (month ?? '').toLowerCase() in language.feasts ? null : monthFound(month);
    return found && !isSure(month) ? { ...found, tags: ['unsure'] } : found;
  };
  const named =
    (choose: (found: Found, today: string) => Found): Resolve =>
    (caught, today) => {
      const found = caught.month ? monthFound(caught.month) : seasonNamed(caught.season);
      return found && choose(found, today);
    };
  const part = (count: number, of: number): Found | null =>
    count >= 1 && count <= 12 / of
      ? { start: { month: (count - 1) * of + 1 }, end: { month: count * of } }
      : null;

  return [
    ...phraseParsers(language, phrases.months, months),
    ...phraseParsers(language, ['{season}'], ({ season: word }) => {
      const found = seasonNamed(word);
      return (
        found && {
          ...found,
          tags: [language.yearSeasons.includes((word ?? '').toLowerCase()) ? 'whole' : 'unsure'],
        }
      );
    }),
    ...Object.entries(language.presentSeasons).flatMap(([phrase, name]) =>
      phraseParsers(language, [phrase], () => season(name)),
    ),
    ...phraseParsers(language, followed(phrases.lastYearNamed, '{season}'), named(ofLastYear)),
    ...phraseParsers(language, phrases.seasonPairs, ({ season: word, year, nextYear }) => {
      const found = seasonNamed(word);
      const first = Number(year);
      if (!found?.end || (first + 1) % 100 !== Number(nextYear) % 100) return null;
      const crossing = found.end.month < found.start.month ? 1 : 0;
      return { start: { ...found.start, year: first }, end: { ...found.end, year: first + crossing } };
    }),
    ...Object.entries(pastSeasons).flatMap(([phrase, name]) =>
      phraseParsers(language, [phrase], (_, today) => ended(season(name), today)),
    ),
    ...(['{month}', '{season}'] as const).flatMap((name) => [
      ...phraseParsers(language, followed(phrases.lastNamed, name), named(ended)),
      ...phraseParsers(language, followed(phrases.thisNamed, name), named(now)),
      ...phraseParsers(language, followed(phrases.nextNamed, name), named(next)),
    ]),
    ...phraseParsers(language, phrases.quarters, ({ quarter, nth }) =>
      part(Number(quarter ?? ordinalOf(language, nth)), 3),
    ),
    ...phraseParsers(language, phrases.halves, ({ half, nth }) =>
      part(Number(half ?? ordinalOf(language, nth)), 6),
    ),
  ];
}
