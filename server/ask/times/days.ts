/** First and last day, YYYY-MM-DD, inclusive. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

export type Unit = 'hour' | 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'half' | 'year';

const firstDay = '0001-01-01';
const lastDay = '9999-12-31';

/** The day, months and days rolled over as the calendar has it; kept within the years 1 to 9999. */
export function dayOf(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() < 1) return firstDay;
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
    ? lastDay
    : date.toISOString().slice(0, 10);
}

/** Year, month 1–12 and day of a day. */
export function partsOf(day: string): [year: number, month: number, day: number] {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

export const lengthOfMonth = (year: number, month: number): number => partsOf(dayOf(year, month + 1, 0))[2];

export const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);

export function addDays(day: string, days: number): string {
  const [year, month, date] = partsOf(day);
  return dayOf(year, month, date + days);
}

/** The same day of another month, or that month's last where it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const [toYear, toMonth] = partsOf(dayOf(year, month + months, 1));
  return dayOf(toYear, toMonth, Math.min(date, lengthOfMonth(toYear, toMonth)));
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  const [year, month, date] = partsOf(day);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date);
  return instant.getUTCDay() || 7;
}

export const daysIn = ({ from, to }: Stretch): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

const monthsIn: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

const daysOfUnit: Partial<Record<Unit, number>> = { day: 1, fortnight: 14 };

/** Moves a day by so many units; hours count as the days that they begin. */
export function move(day: string, unit: Unit, count: number): string {
  const months = monthsIn[unit];
  if (months !== undefined) return addMonths(day, months * count);
  if (unit === 'hour') return addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  return addDays(day, (daysOfUnit[unit] ?? 7) * count);
}

/** The unit of the calendar that holds a day; weeks run from Monday to Sunday. */
export function unitOf(unit: Unit, day: string): Stretch {
  const months = monthsIn[unit];
  if (months !== undefined) {
    const [year, month] = partsOf(day);
    const first = month - ((month - 1) % months);
    return { from: dayOf(year, first, 1), to: dayOf(year, first + months, 0) };
  }
  if (unit === 'day' || unit === 'hour') return { from: day, to: day };
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: addDays(monday, unit === 'weekend' ? 5 : 0), to: addDays(monday, 6) };
}

/** So many units that end on the day before, or begin on the day after, a stretch. */
export function windowBeside({ from, to }: Stretch, unit: Unit, count: number, side: -1 | 1): Stretch {
  if (unit === 'weekend') return weekendBeside({ from, to }, side);
  return side < 0
    ? { from: move(from, unit, -count), to: addDays(from, -1) }
    : { from: addDays(to, 1), to: addDays(move(addDays(to, 1), unit, count), -1) };
}

function weekendBeside({ from, to }: Stretch, side: -1 | 1): Stretch {
  const near = unitOf('weekend', side < 0 ? from : to);
  const beside = side < 0 ? near.to < from : near.from > to;
  return beside ? near : { from: addDays(near.from, 7 * side), to: addDays(near.to, 7 * side) };
}

/** Moves a stretch by years; what ended with a month still does, also in a leap year. */
export function addYears({ from, to }: Stretch, years: number): Stretch {
  const [year, month, day] = partsOf(to);
  const moved = addMonths(to, 12 * years);
  return {
    from: addMonths(from, 12 * years),
    to: from !== to && day === lengthOfMonth(year, month) ? unitOf('month', moved).to : moved,
  };
}

export const isWholeMonths = ({ from, to }: Stretch): boolean =>
  from.endsWith('-01') && unitOf('month', to).to === to;

export const isWholeYears = ({ from, to }: Stretch): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31');

export const yearOf = (day: string): number => partsOf(day)[0];

/** Monday of an ISO 8601 week; null if the year has no such week. */
export function mondayOfWeek(year: number, week: number): string | null {
  const first = unitOf('week', dayOf(year, 1, 4)).from;
  const monday = addDays(first, 7 * (week - 1));
  return week >= 1 && yearOf(addDays(monday, 3)) === year ? monday : null;
}
