/** A date as far as it is known, read from EDTF (ISO 8601-2:2019, levels 0 and 1). Months and days are 1-based. */
export interface KnownDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Northern-hemisphere season, EDTF 21–24. */
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter' | null;
  /** `decade` for 202X, `century` for 20XX: then `year` is their first year. */
  readonly span: 'year' | 'decade' | 'century';
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A date, or an interval whose ends may be open (`..`) or unknown (empty): null. */
export type Edtf =
  | { readonly type: 'date'; readonly date: KnownDate }
  | { readonly type: 'interval'; readonly from: KnownDate | null; readonly to: KnownDate | null };

const seasons = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' } as const;
const datePattern = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T[\d:.+Z-]+)?([~?%]?)$/;

/** Reads an EDTF text; null for what is no date of levels 0 and 1. */
export function readEdtf(text: string): Edtf | null {
  const ends = text.split('/');
  if (ends.length === 1) {
    const date = readDate(text);
    return date && { type: 'date', date };
  }
  const [from = '', to = ''] = ends;
  const readEnd = (end: string) => (end === '' || end === '..' ? null : readDate(end));
  if (ends.length !== 2 || (isGiven(from) && !readEnd(from)) || (isGiven(to) && !readEnd(to))) return null;
  return { type: 'interval', from: readEnd(from), to: readEnd(to) };
}

const isGiven = (end: string): boolean => end !== '' && end !== '..';

function readDate(text: string): KnownDate | null {
  const match = datePattern.exec(text);
  if (!match?.[1]) return null;
  const [, year, second, third, mark] = match;
  const season = second && second in seasons ? seasons[second as keyof typeof seasons] : null;
  const month = !season && second && second !== 'XX' ? Number(second) : null;
  if (month !== null && (month < 1 || month > 12)) return null;
  return {
    year: Number(year.replace(/X/g, '0')),
    month,
    day: month !== null && third && third !== 'XX' ? Number(third) : null,
    season,
    span: year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year',
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}
