import {
  Chrono,
  en,
  type Component,
  type ParsedComponents,
  type ParsedResult,
  type Parser,
} from 'chrono-node';
import { dayOf, exists, unitOf, yearOf, type Stretch } from './days.ts';
import type { Language } from './language.ts';
import type { Moment, Reading } from './moment.ts';
import { dateParsers } from './parsers/dates.ts';
import { feastParsers } from './parsers/feasts.ts';
import { referenceOf } from './parsers/found.ts';
import { monthParsers } from './parsers/months.ts';
import { spanParsers } from './parsers/spans.ts';
import { weekParsers } from './parsers/weeks.ts';
import { yearParsers } from './parsers/years.ts';

/** No question speaks of more days than this; the rest of a longer text is passed over. */
const mostMoments = 60;

const ownParsers = (language: Language): Parser[] => [
  ...dateParsers(language),
  ...monthParsers(language),
  ...yearParsers(language),
  ...weekParsers(language),
  ...spanParsers(language),
  ...feastParsers(language),
];

/**
 * Chrono's engine with our parsers; for English also chrono's own, day before month. Never several languages on one text.
 * Its refiners are left out: they merge what stands beside one another without asking what the words between say.
 */
function chronoOf(language: Language): Chrono {
  const theirs = language.code === 'en' ? en.configuration.createConfiguration(true, true).parsers : [];
  return new Chrono({ parsers: [...theirs, ...ownParsers(language)], refiners: [] });
}

const chronos = new WeakMap<Language, Chrono>();

/** All that may be days in a text, overlapping and in the order of the text. */
export function findMoments(reading: Reading): Moment[] {
  const { language, text, today } = reading;
  const chrono = chronos.get(language) ?? chronoOf(language);
  chronos.set(language, chrono);
  const moments: Moment[] = [];
  for (const result of chrono.parse(text, referenceOf(today))) {
    const moment = momentOf(result, reading);
    if (moment) moments.push(moment);
    if (moments.length === mostMoments) break;
  }
  return moments;
}

/** What chrono tells of a date, as far as it was said in the text. */
function said(components: ParsedComponents) {
  const get = (component: Component) =>
    components.isCertain(component) ? (components.get(component) ?? undefined) : undefined;
  return { year: get('year'), month: get('month'), day: get('day'), hour: get('hour') };
}

type Said = ReturnType<typeof said>;

function momentOf(result: ParsedResult, reading: Reading): Moment | null {
  const { text, language, today } = reading;
  const start = said(result.start);
  const end = result.end ? said(result.end) : null;
  const tags = result.tags();
  // Times of day belong to the day beside them; what is told from now on is read by our own parsers.
  const isIsoTime = tags.has('parser/ISOFormatParser');
  if (
    (start.hour !== undefined && !isIsoTime) ||
    start.month === undefined ||
    tags.has('result/relativeDate')
  )
    return null;
  // Chrono's own take some prepositions into a date; here they are what tells a date from a number.
  const preposition = /^on /i.exec(result.text)?.[0].length ?? 0;
  const place = { start: result.index + preposition, end: result.index + result.text.length };
  // Chrono's own parsers know ASCII letters only.
  if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, place.start - 2), place.start))) return null;
  if (/^[\p{L}\p{N}]/u.test(text.slice(place.end, place.end + 2))) return null;
  // "February 12, 14 and 20" has no year 14.
  if (/, ?\d{2}$/.test(result.text)) return null;
  // "since 2014, may become" is no May of 2014.
  if (/^\d{4}/.test(result.text) && endsUnsure(result.text, language)) return null;
  const days = resolve(start, end, today);
  if (!days) return null;
  const yearless = start.year === undefined;
  return {
    ...place,
    days,
    yearless,
    yearSaid: /(?:19|20)\d\d|\d[./-]\d{2}$/.test(result.text),
    weekday: tags.has('weekday'),
    turn: tags.has('turn'),
    late: false,
    unsure: tags.has('unsure') || (yearless && isUnsure(result.text, language, tags)),
    whole: tags.has('whole'),
    anchor: false,
  };
}

/** "article 5 may apply", "3/4 of them" are no dates unless the words before say so. */
const isUnsure = (text: string, language: Language, tags: Set<string>): boolean =>
  tags.has('parser/SlashDateFormatParser') || endsUnsure(text, language);

const endsUnsure = (text: string, language: Language): boolean =>
  text === text.toLowerCase() && language.unsureMonths.some((month) => text.endsWith(` ${month}`));

/** The days meant; those of a year that is not told are the latest that have begun. Null if there are no such days. */
function resolve(start: Said, end: Said | null, today: string): Stretch | null {
  if (start.year !== undefined) return stretchIn(start.year, start, end);
  const year = yearOf(today);
  // Eight years, as 29 February may be as rare.
  for (let ago = 0; ago <= 8; ago++) {
    const days = stretchIn(year - ago, start, end);
    if (days && days.from <= today) return days;
  }
  return null;
}

function stretchIn(year: number, start: Said, end: Said | null): Stretch | null {
  const month = start.month ?? 1;
  if (!exists(year, month, start.day ?? 1)) return null;
  const from = dayOf(year, month, start.day ?? 1);
  const last = end ?? start;
  const lastMonth = last.month ?? 12;
  const lastYear = end?.year ?? (lastMonth < month ? year + 1 : year);
  if (!exists(lastYear, lastMonth, last.day ?? 1)) return null;
  const lastDay = dayOf(lastYear, lastMonth, last.day ?? 1);
  const days = { from, to: last.day === undefined ? unitOf('month', lastDay).to : lastDay };
  return days.to < days.from ? null : days;
}
