import type { Period } from '../state/filter.ts';
import { dayNumber, dayText } from '../dates/days.ts';
import type { Stretch } from './stretch.ts';

export const allTime: Period = { from: null, to: null };

export const isSet = ({ from, to }: Period): boolean => from !== null || to !== null;

/** A period on the line of days; its open ends are those of what there is. */
export function stretchOf({ from, to }: Period, ends: Stretch): Stretch {
  const start =
    from === null ? Math.min(ends.from, to === null ? ends.from : dayNumber(to)) : dayNumber(from);
  const end = to === null ? Math.max(ends.to, start + 1) : dayNumber(to) + 1;
  return { from: start, to: end };
}

/** The days of a stretch; at least one. */
export const periodOf = ({ from, to }: Stretch): Period => ({
  from: dayText(from),
  to: dayText(Math.max(Math.ceil(to) - 1, from)),
});

/** A period for words, as EDTF: one day, or days with open ends. */
export function edtfOf({ from, to }: Period): string {
  if (from === to && from !== null) return from;
  return `${from ?? '..'}/${to ?? '..'}`;
}
