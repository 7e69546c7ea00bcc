import { dayRange } from '../dates/dayRange.ts';
import type { Period } from '../state/filter.ts';
import type { End } from './sliderKeys.ts';

/** What is wrong with a date that somebody typed: it is none, or the period would end before it begins. */
export type DateFault = 'noDate' | 'turned';

/**
 * Reads a typed end of a period: a day, a month or a year as EDTF, which begins with its first day and ends with its last.
 * Nothing opens that end.
 */
export function readEnd(text: string, end: End, period: Period): Period | DateFault {
  const typed = text.trim();
  if (typed === '') return { ...period, [end]: null };
  const range = dayRange(typed);
  if (!range) return 'noDate';
  const from = end === 'from' ? range.earliest : period.from;
  const to = end === 'to' ? range.latest : period.to;
  return from !== null && to !== null && from > to ? 'turned' : { from, to };
}
