import { dayOf, dayText } from './days.ts';
import { readEdtf, type KnownDate } from '../../server/dates/knownDate.ts';

const seasonStarts = { spring: 2, summer: 5, autumn: 8, winter: 11 } as const;

/** The first and the last day that a date can mean, YYYY-MM-DD; null for what is no single date or no day of the calendar. */
export function dayRange(text: string): { readonly earliest: string; readonly latest: string } | null {
  const edtf = readEdtf(text);
  if (edtf?.type !== 'date') return null;
  const [first, next] = edgesOf(edtf.date);
  // 30 February runs over into March; such a day does not exist.
  if (edtf.date.day !== null && Number(dayText(first).slice(8)) !== edtf.date.day) return null;
  return { earliest: dayText(first), latest: dayText(next - 1) };
}

function edgesOf({ year, month, day, season, span }: KnownDate): readonly [first: number, next: number] {
  if (season) return [dayOf(year, seasonStarts[season]), dayOf(year, seasonStarts[season] + 3)];
  if (day !== null && month !== null) return [dayOf(year, month - 1, day), dayOf(year, month - 1, day + 1)];
  if (month !== null) return [dayOf(year, month - 1), dayOf(year, month)];
  return [dayOf(year, 0), dayOf(year + { year: 1, decade: 10, century: 100 }[span], 0)];
}
