import { addDays, addYears, daysIn, isWholeYears, unitOf, yearOf, type Stretch } from '../days.ts';
import { directlyBefore } from '../beside.ts';
import { connectivesOf } from '../connectives.ts';
import { composed, type Moment, type Reading, type Refine } from '../moment.ts';

/** Joins two moments into the days from one to the other, and lets each give the other the year that it lacks. */
export const joinStretches: Refine = (moments, reading) => {
  const joined: Moment[] = [];
  for (const moment of [...moments].reverse()) {
    const next = joined.shift();
    joined.unshift(...(next ? join(moment, next, reading) : [moment]));
  }
  return joined;
};

function join(first: Moment, last: Moment, reading: Reading): Moment[] {
  const { fromTo, between, and, betweenOpening, fromOpening } = connectivesOf(reading.language);
  const gap = reading.text.slice(first.end, last.start);
  const opening =
    (between.test(gap) && directlyBefore(reading, first.start, betweenOpening)) ||
    (fromTo.test(gap) && directlyBefore(reading, first.start, fromOpening));
  const plain = !first.anchor && !last.anchor;
  if (opening || (plain && fromTo.test(gap))) {
    const { yearless, ...days } = fromTill(first, last);
    return [composed(last, { start: opening ? opening.start : first.start, days, yearless })];
  }
  // "In April and may have": in a list a word in small letters is not taken for a month.
  const isWord = reading.language.unsureMonths.includes(reading.text.slice(last.start, last.end));
  return and.test(gap) && plain && !isWord ? list(first, last) : [first, last];
}

/** The first day of one to the last of the other, each in the year that fits the other. */
function fromTill(first: Moment, last: Moment): Stretch & { yearless: boolean } {
  let a: Stretch = { from: beginOf(first), to: first.days.to };
  let b: Stretch = { from: last.days.from, to: endOf(last) };
  if (first.weekday && a.from > b.from) a = { from: addDays(a.from, -7), to: addDays(a.to, -7) };
  else if (first.yearless && !last.yearless) a = latestBefore(a, b.from);
  else if (last.yearless) b = first.yearSaid || first.yearless ? firstAfter(b, a.from) : nearest(b, a.from);
  return {
    from: a.from < b.from ? a.from : b.from,
    to: a.to > b.to ? a.to : b.to,
    yearless: first.yearless && last.yearless,
  };
}

/** January and February 2022: both of that year, and one stretch as they meet. */
function list(first: Moment, last: Moment): Moment[] {
  const shares = first.yearless && last.yearSaid && !isWholeYears(last.days);
  const days = shares ? latestBefore(first.days, last.days.from) : first.days;
  if (first.weekday === last.weekday && addDays(days.to, 1) === last.days.from && !last.turn && !first.turn) {
    const unsure = first.unsure && last.unsure;
    return [composed(last, { start: first.start, days: { from: days.from, to: last.days.to }, unsure })];
  }
  return [{ ...first, days, yearless: first.yearless && !shares, yearSaid: first.yearSaid || shares }, last];
}

function latestBefore(days: Stretch, day: string): Stretch {
  const inYear = addYears(days, yearOf(day) - yearOf(days.from));
  return inYear.from > day ? addYears(inYear, -1) : inYear;
}

/** Of the last that was and the next: "from today to 1 March", "between today and 1 February". */
function nearest(days: Stretch, day: string): Stretch {
  const next = addYears(days, 1);
  return daysIn({ from: day, to: next.from }) < daysIn({ from: days.from, to: day }) ? next : days;
}

function firstAfter(days: Stretch, day: string): Stretch {
  const inYear = addYears(days, yearOf(day) - yearOf(days.from));
  return inYear.to < day ? addYears(inYear, 1) : inYear;
}

/** Where the new year or month of a turn begins; else the first day. */
export const beginOf = ({ turn, days }: Moment): string => (turn ? unitOf('month', days.to).from : days.from);

/** Where the old year or month of a turn ends; else the last day. */
export const endOf = ({ turn, days }: Moment): string =>
  turn ? addDays(unitOf('month', days.to).from, -1) : days.to;
