import parse from 'edtf';

/** The days that a date can mean, as YYYY-MM-DD, inclusive; null where that end is open or unknown. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Northern-hemisphere seasons as months, for EDTF 21–24; edtf.js reads them as quarters of the year, and its winter
 * begins in October.
 */
const seasonMonths: Readonly<Record<string, readonly [first: number, months: number]>> = {
  '21': [3, 3],
  '22': [6, 3],
  '23': [9, 3],
  '24': [12, 3],
};
const seasonPattern = /^(\d{4})-(2[1-4])[~?%]?$/;
const fullDays = /\d{4}-\d{2}-\d{2}/g;
const oneFullDay = /^\d{4}-\d{2}-\d{2}$/;

/** Ours are days as the place saw them; what a time zone would shift is not asked. */
const timeOfDay = /T[\d:.]+(Z|[+-][\d:]+)?/g;

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function seasonRange(year: number, season: string): DayRange {
  const [first, months] = seasonMonths[season] ?? [1, 12];
  return { earliest: day(Date.UTC(year, first - 1, 1)), latest: day(Date.UTC(year, first - 1 + months, 0)) };
}

/** edtf.js lets 29 February of a common year roll over into March; such a day does not exist. */
const existsInCalendar = (text: string): boolean => {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && day(instant.getTime()) === text;
};

/**
 * The first and the last day that an EDTF date can mean.
 *
 * Source: ISO 8601-2:2019 (EDTF) levels 0 and 1, read by edtf.js. Approximate and uncertain dates (`~`, `?`, `%`) mean
 * the days that they name. Years 0000 to 9999.
 *
 * @param text for example `2022-02-20`, `2022-02`, `2021-12~`, `2022-02-14/2022-02-16`, `2021-24`, `202X`, `2022-02/..`
 * @returns null if the text is no such date
 */
export function edtfRange(text: string): DayRange | null {
  const season = seasonPattern.exec(text);
  if (season?.[1] && season[2]) return seasonRange(Number(season[1]), season[2]);
  // Left out: sets, years of other than four digits, and bare numbers, which edtf.js takes for milliseconds.
  if (/^[Y-]|^\d{5}|[[\]{}]/.test(text)) return null;
  if (!(text.match(fullDays) ?? []).every(existsInCalendar)) return null;
  // Most dates are such, and the grammar takes a hundred times as long.
  if (oneFullDay.test(text)) return { earliest: text, latest: text };
  try {
    const { min, max } = parse(text.replace(timeOfDay, ''));
    const bound = (instant: number | null): string | null =>
      instant !== null && Number.isFinite(instant) ? day(instant) : null;
    return { earliest: bound(min), latest: bound(max) };
  } catch {
    return null;
  }
}

export const isEdtf = (text: string): boolean => edtfRange(text) !== null;
