import { durationPattern } from '../../server/dates/durationText.ts';
import { readEdtf, type KnownDate } from '../../server/dates/knownDate.ts';

/** Days as numbers that can be compared: 20220220. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * How one date stands to another: `never` if they cannot mean the same day; else `equal`, `wider` or `narrower`, as this
 * one can mean as many days, more or fewer.
 *
 * @param one EDTF; a text that is none is equal to itself alone
 */
export function sameDay(one: string, other: string): 'equal' | 'wider' | 'narrower' | 'never' {
  if (one === other) return 'equal';
  const [a, b] = [daysOf(one), daysOf(other)];
  if (!a || !b || a.last < b.first || b.last < a.first) return 'never';
  const [own, theirs] = [a.last - a.first, b.last - b.first];
  if (own === theirs) return 'equal';
  return own > theirs ? 'wider' : 'narrower';
}

function daysOf(text: string): Days | null {
  const read = readEdtf(text);
  if (!read) return null;
  if (read.type === 'date') return daysOfDate(read.date);
  return {
    first: read.from ? daysOfDate(read.from).first : 0,
    last: read.to ? daysOfDate(read.to).last : 99_999_999,
  };
}

function daysOfDate({ year, month, day, season, span }: KnownDate): Days {
  const number = (y: number, m: number, d: number) => y * 10_000 + m * 100 + d;
  if (span !== 'year')
    return { first: number(year, 1, 1), last: number(year + (span === 'decade' ? 9 : 99), 12, 31) };
  // Northern seasons, as EDTF's 21 to 24; a winter begins in December and ends in the next year.
  if (season === 'winter') return { first: number(year, 12, 1), last: number(year + 1, 2, 31) };
  const begins = season ? { spring: 3, summer: 6, autumn: 9 }[season] : null;
  if (begins) return { first: number(year, begins, 1), last: number(year, begins + 2, 31) };
  return { first: number(year, month ?? 1, day ?? 1), last: number(year, month ?? 12, day ?? 31) };
}

/** Of a week, a day, an hour, a minute, a second: what the pattern captures, in its order. */
const seconds = [604_800, 86_400, 3600, 60, 1];

/** The length of an ISO 8601 duration of weeks to seconds; null for any other text. */
export function secondsOf(text: string): number | null {
  const match = durationPattern.exec(text);
  if (!match) return null;
  return seconds.reduce(
    (sum, each, index) => sum + each * Number((match[index + 1] ?? '0').replace(',', '.')),
    0,
  );
}
