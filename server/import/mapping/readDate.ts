import { isEdtf } from '../../edtf.ts';
import { dayOf } from '../formats/days.ts';
import { keyOf } from '../../fold.ts';

/**
 * In which order a date is written. Months may be names in all of them; parts may be missing from the small end.
 * EDTF takes whatever is one: `2014-03~`, `2014-03-01/2014-03-05`. UNIX is seconds since 1970, or milliseconds.
 */
export const dateFormats = ['YEAR_FIRST', 'DAY_FIRST', 'MONTH_FIRST', 'EDTF', 'UNIX'] as const;
export type DateFormat = (typeof dateFormats)[number];

/** Which parts the numbers of a date are, from the left, by how many there are. */
const orders: Readonly<Record<'YEAR_FIRST' | 'DAY_FIRST' | 'MONTH_FIRST', readonly string[]>> = {
  YEAR_FIRST: ['y', 'ym', 'ymd'],
  DAY_FIRST: ['y', 'my', 'dmy'],
  MONTH_FIRST: ['y', 'my', 'mdy'],
};

const languages = ['en', 'nb', 'sv', 'da', 'de', 'nl', 'fr', 'es', 'pt', 'it', 'pl', 'fi', 'ru', 'uk'];
let months: ReadonlyMap<string, number> | null = null;

/** Names of the months and what they are shortened to, by `keyOf`, from 1. Built when first needed. */
function monthNames(): ReadonlyMap<string, number> {
  months ??= new Map(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) => {
        const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, index): [string, number] => {
          const parts = format.formatToParts(new Date(Date.UTC(2000, index, 1)));
          return [keyOf(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
        });
      }),
    ),
  );
  return months;
}

/**
 * A date as EDTF, with just the precision that it has: `3/2014` is `2014-03`. A time of day is passed over; years have four digits.
 *
 * @returns null where it is none, or does not exist
 */
export function readDate(text: string, format: DateFormat): string | null {
  if (format === 'EDTF') return isEdtf(text) ? text : null;
  if (format === 'UNIX') return fromUnix(text);
  const words = text
    .replace(/[T ,]+\d{1,2}[:.]\d{2}([:.]\d+)*( ?[ap]\.?m\.?)?( ?(Z|[+-]\d\d:?\d\d|UTC|GMT))?$/i, '')
    .split(/[\s/.,-]+/)
    .filter((word) => word !== '' && !/^(of|de|den|the)$/i.test(word))
    .map((word) => word.replace(/^(\d{1,2})(st|nd|rd|th|e|er)$/i, '$1'));
  // A day of the week says nothing more.
  if (words.length > 3 && /^\p{L}+$/u.test(words[0] ?? '') && !monthNames().has(keyOf(words[0] ?? '')))
    words.shift();
  const [only] = words;
  if (words.length === 1 && only && /^\d{8}$/.test(only)) return fromDigits(only, format);
  const named = words.findIndex((word) => !/^\d+$/.test(word));
  const month = named < 0 ? undefined : monthNames().get(keyOf(words[named] ?? ''));
  if (named >= 0)
    return month === undefined
      ? null
      : withMonth(
          words.filter((_, index) => index !== named),
          month,
        );
  return fromParts(words, orders[format][words.length - 1] ?? '');
}

function fromParts(words: readonly string[], order: string): string | null {
  if (order === '') return null;
  const part = (letter: string): string | undefined => words[order.indexOf(letter)];
  return dateOf(
    part('y') ?? '',
    order.includes('m') ? part('m') : undefined,
    order.includes('d') ? part('d') : undefined,
  );
}

/** `20140312` in the order of the format. */
const fromDigits = (digits: string, format: 'YEAR_FIRST' | 'DAY_FIRST' | 'MONTH_FIRST'): string | null => {
  const cuts = format === 'YEAR_FIRST' ? [0, 4, 6, 8] : [0, 2, 4, 8];
  return fromParts(
    [0, 1, 2].map((index) => digits.slice(cuts[index], cuts[index + 1])),
    orders[format][2] ?? '',
  );
};

/** With a month that is named, the year is the number of four digits. */
function withMonth(numbers: readonly string[], month: number): string | null {
  const year = numbers.find((number) => number.length === 4);
  const days = numbers.filter((number) => number !== year);
  return year === undefined || days.length > 1 ? null : dateOf(year, String(month), days[0]);
}

/**
 * A date from its parts. Parts that are missing, or 0 as some data writes what is not known, leave it less exact.
 *
 * @returns EDTF; null where it does not exist
 */
export function dateOf(year: string, month: string | undefined, day: string | undefined): string | null {
  if (!/^\d{4}$/.test(year)) return null;
  if (month === undefined || Number(month) === 0) return year;
  if (!/^\d{1,2}$/.test(month) || Number(month) > 12) return null;
  if (day === undefined || Number(day) === 0) return `${year}-${month.padStart(2, '0')}`;
  return /^\d{1,2}$/.test(day) ? dayOf(year, month, day) : null;
}

function fromUnix(text: string): string | null {
  if (!/^-?\d{1,14}(\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  // Seconds of this many digits would lie beyond the year 5000.
  const instant = new Date(Math.abs(number) >= 1e11 ? number : number * 1000);
  return instant.toISOString().slice(0, 10);
}
