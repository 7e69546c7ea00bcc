import { readEdtf, type KnownDate } from './knownDate.ts';
import { localeOf } from './locale.ts';

/** The words around a date, from the language files. */
export interface DateWords {
  readonly undated: string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly season: (season: NonNullable<KnownDate['season']>, year: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (year: string) => string;
}

/** How months are written: "February" or "Feb". */
export type MonthStyle = 'long' | 'short';

/**
 * A date in words, no more precise than it is known: "20 February 2022", "December 2021", "about 2021".
 *
 * @param language BCP 47
 * @param text EDTF, or null for what has no date; a text that is no EDTF is shown as it is
 */
export function dateText(
  text: string | null | undefined,
  language: string,
  words: DateWords,
  months: MonthStyle = 'long',
): string {
  if (text == null) return words.undated;
  const edtf = readEdtf(text);
  if (!edtf) return text;
  const writing: Writing = { language, words, months };
  if (edtf.type === 'date') return dateWithMarks(edtf.date, writing);
  const { from, to } = edtf;
  if (!from && !to) return words.undated;
  if (!from) return words.until(dateWithMarks(to as KnownDate, writing));
  if (!to) return words.from(dateWithMarks(from, writing));
  return range(from, to, writing);
}

interface Writing {
  readonly language: string;
  readonly words: DateWords;
  readonly months: MonthStyle;
}

function range(from: KnownDate, to: KnownDate, writing: Writing): string {
  const plain = (date: KnownDate) =>
    date.span === 'year' && !date.season && !date.approximate && !date.uncertain;
  const samePrecision = precision(from) === precision(to);
  return plain(from) && plain(to) && samePrecision
    ? format(from, writing).formatRange(instant(from), instant(to))
    : writing.words.range(dateWithMarks(from, writing), dateWithMarks(to, writing));
}

function dateWithMarks(date: KnownDate, writing: Writing): string {
  const { words } = writing;
  const bare = bareDate(date, writing);
  const marked = date.approximate ? words.about(bare) : bare;
  return date.uncertain ? words.uncertain(marked) : marked;
}

function bareDate(date: KnownDate, writing: Writing): string {
  const { words } = writing;
  const year = String(date.year);
  if (date.span === 'decade') return words.decade(year);
  if (date.span === 'century') return words.century(year);
  if (date.season) return words.season(date.season, year);
  return format(date, writing).format(instant(date));
}

const precision = (date: KnownDate): 'day' | 'month' | 'year' =>
  date.day !== null ? 'day' : date.month !== null ? 'month' : 'year';

const instant = ({ year, month, day }: KnownDate): Date =>
  new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));

function format(date: KnownDate, { language, months }: Writing): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), {
    // Days are as the place saw them; the reader's time zone must not shift them.
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.month !== null && { month: months }),
    ...(date.day !== null && { day: 'numeric' }),
  });
}
