import type { TimeBucket } from '../operations/generated.ts';
import { dateOf, dayOf, dayText } from '../dates/days.ts';
import type { Stretch } from './stretch.ts';

/** Of how many years buckets are asked for at once: so many that panning seldom asks again, so few that none is long. */
const blocks = { DAY: 2, WEEK: 10, MONTH: 50 } as const;

/**
 * The period that buckets are asked for when a stretch is looked at, in whole blocks of years, so that looking a little
 * beside it is answered from memory; null is all time, as years are never many.
 */
export function askedPeriod(
  seen: Stretch,
  bucket: TimeBucket,
): { readonly from: string; readonly to: string } | null {
  if (bucket === 'YEAR') return null;
  const years = blocks[bucket];
  const first = Math.floor(yearOf(seen.from) / years) * years;
  const next = (Math.floor(yearOf(seen.to) / years) + 1) * years;
  return { from: dayText(dayOf(Math.max(first, 0), 0)), to: dayText(dayOf(Math.min(next, 9999), 0) - 1) };
}

const yearOf = (point: number): number => dateOf(point).getUTCFullYear();
