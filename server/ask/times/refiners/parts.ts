import {
  addDays,
  addMonths,
  daysIn,
  exists,
  isWholeMonths,
  move,
  partsOf,
  weekdayOf,
  windowBeside,
  type Stretch,
} from '../days.ts';
import { directlyBefore } from '../beside.ts';
import { countOf, ordinalOf, unitNamed } from '../counts.ts';
import type { Language } from '../language.ts';
import { composed, type Refine } from '../moment.ts';
import type { Caught } from '../phrase.ts';

type Part = keyof Language['parts'];
type Take = (days: Stretch, caught: Caught, language: Language) => Stretch | null;

/** Whole months of a stretch, or 0. */
function monthsOf({ from, to }: Stretch): number {
  if (!isWholeMonths({ from, to })) return 0;
  const [firstYear, firstMonth] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(to);
  return 12 * (lastYear - firstYear) + lastMonth - firstMonth + 1;
}

/** The first `to` of `of` equal parts after the first `from`: by months where they divide, else by days; a month by tens. */
function share(days: Stretch, from: number, to: number, of: number): Stretch {
  const months = monthsOf(days);
  if (months > 1 && months % of === 0) {
    const step = months / of;
    return { from: addMonths(days.from, from * step), to: addDays(addMonths(days.from, to * step), -1) };
  }
  const length = daysIn(days);
  const size = months === 1 ? 30 / of : length / of;
  return {
    from: addDays(days.from, Math.floor(from * size)),
    to: to === of ? days.to : addDays(days.from, Math.ceil(to * size) - 1),
  };
}

function firstOf(days: Stretch, caught: Caught, language: Language, count: number): Stretch | null {
  const unit = unitNamed(language, caught.unit);
  if (!unit || count < 1) return null;
  const first = { from: days.from, to: addDays(move(days.from, unit, count), -1) };
  return within(first, days);
}

function nthOf(days: Stretch, caught: Caught, language: Language): Stretch | null {
  const unit = unitNamed(language, caught.unit);
  const nth = ordinalOf(language, caught.nth);
  if (!unit || nth < 1) return null;
  if (unit === 'weekend') {
    const first = windowBeside({ from: days.from, to: addDays(days.from, -1) }, unit, 1, 1);
    return within({ from: addDays(first.from, 7 * (nth - 1)), to: addDays(first.to, 7 * (nth - 1)) }, days);
  }
  const from = move(days.from, unit, nth - 1);
  return within({ from, to: addDays(move(days.from, unit, nth), -1) }, days);
}

function lastOf(days: Stretch, caught: Caught, language: Language, count: number): Stretch | null {
  const unit = unitNamed(language, caught.unit);
  if (!unit || count < 1) return null;
  const after = addDays(days.to, 1);
  return within(windowBeside({ from: after, to: after }, unit, count, -1), days);
}

/** The first, second, … weekday of that name; -1 for the last. */
function weekdayOfStretch(days: Stretch, caught: Caught, language: Language, nth: number): Stretch | null {
  const weekday = language.weekdays[(caught.weekday ?? '').toLowerCase()];
  if (weekday === undefined || nth === 0) return null;
  const day =
    nth < 0
      ? addDays(days.to, -((weekdayOf(days.to) - weekday + 7) % 7))
      : addDays(days.from, ((weekday - weekdayOf(days.from) + 7) % 7) + 7 * (nth - 1));
  return day < days.from || day > days.to ? null : { from: day, to: day };
}

/** Cut to what lies in the whole; null if nothing does, or if it is no part of it. */
function within(part: Stretch, whole: Stretch): Stretch | null {
  if (part.from > whole.to || part.to < whole.from || daysIn(part) > daysIn(whole)) return null;
  return {
    from: part.from < whole.from ? whole.from : part.from,
    to: part.to > whole.to ? whole.to : part.to,
  };
}

const takes: Readonly<Record<Part, Take>> = {
  early: (days) => share(days, 0, 1, 3),
  middle: (days) => share(days, 1, 2, 3),
  late: (days) => share(days, 2, 3, 3),
  firstHalf: (days) => share(days, 0, 1, 2),
  secondHalf: (days) => share(days, 1, 2, 2),
  nthUnit: nthOf,
  lastUnit: (days, caught, language) => lastOf(days, caught, language, 1),
  nthWeekday: (days, caught, language) =>
    weekdayOfStretch(days, caught, language, ordinalOf(language, caught.nth)),
  lastWeekday: (days, caught, language) => weekdayOfStretch(days, caught, language, -1),
  firstUnits: (days, caught, language) =>
    firstOf(days, caught, language, countOf(language, caught.n, caught.unit)),
  lastUnits: (days, caught, language) =>
    lastOf(days, caught, language, countOf(language, caught.n, caught.unit)),
  dayOf: (days, caught, language) => {
    const [year, month] = partsOf(days.from);
    const word = caught.date;
    const day = ordinalOf(language, word) || countOf(language, word, 'x');
    const date = addDays(days.from, day - 1);
    return monthsOf(days) === 1 && exists(year, month, day) ? { from: date, to: date } : null;
  },
};

/** Takes the part of a stretch that the words before it name: "early", "the end of", "the first week of". */
export const takeParts: Refine = (moments, reading) => [
  ...moments,
  ...moments.flatMap((moment) => {
    if (moment.anchor || moment.turn || daysIn(moment.days) === 1) return [];
    return (Object.keys(takes) as Part[]).flatMap((part) => {
      const found = directlyBefore(reading, moment.start, reading.language.parts[part]);
      const days = found && takes[part](moment.days, found.caught, reading.language);
      return days ? [composed(moment, { start: found.start, days, late: part === 'late' })] : [];
    });
  }),
];
