import { addMonths, dayOf, daysIn, exists, partsOf } from '../days.ts';
import { directlyBefore } from '../beside.ts';
import { connectivesOf } from '../connectives.ts';
import { ordinalOf, countOf } from '../counts.ts';
import type { Language } from '../language.ts';
import { composed, type Moment, type Reading, type Refine } from '../moment.ts';
import { pattern } from '../phrase.ts';

/** More days than one names before a month. */
const mostDays = 12;

/**
 * Finds the days that leave their month to the one after them: the 3 of "between 3 and 15 February", the 3 and 5 of
 * "on 3, 5 and 15 February"; and the 15 of "between February 3 and 15", "on February 3 and 15".
 */
export const withDayLists: Refine = (moments, reading) => [
  ...moments,
  ...moments.flatMap((moment) => {
    const isDate = (moment.yearless || moment.yearSaid) && !moment.weekday && daysIn(moment.days) === 1;
    // A date in figures leaves no month to others.
    if (!isDate || !/\p{L}/u.test(textOf(moment, reading))) return [];
    return [...daysBefore(moment, reading), ...dayAfter(moment, reading), ...listAfter(moment, reading)];
  }),
];

const textOf = ({ start, end }: Moment, { text }: Reading) => text.slice(start, end);

function daysBefore(moment: Moment, reading: Reading): Moment[] {
  const { text, language } = reading;
  const { between, fromTo, and, betweenOpening, sureLeads } = connectivesOf(language);
  const found: Moment[] = [];
  let next = moment;
  let listed = false;
  let figuresOnly = false;
  const number = new RegExp(`(?<![\\p{L}\\p{N}.,/:-])${pattern(language, '{date}')}$`, 'iu');
  while (found.length < mostDays) {
    const before = text.slice(Math.max(0, next.start - 60), next.start);
    const gap = gapBefore(before, [between, fromTo, and], number);
    const match = gap === null ? null : number.exec(before.slice(0, before.length - gap.length));
    if (gap === null || !match) break;
    listed ||= and.test(gap);
    figuresOnly ||= /^\d+$/.test(match[0]);
    const start = next.start - gap.length - match[0].length;
    const day = sameMonth(moment, numberOf(language, match.groups?.date), 'before');
    if (!day) break;
    next = composed(moment, { start, end: start + match[0].length, days: { from: day, to: day } });
    found.unshift(next);
  }
  // "spoke with 3 and 15 February": without a word before it that leads to days, a number is a number.
  const isLed =
    directlyBefore(reading, next.start, betweenOpening) ?? directlyBefore(reading, next.start, sureLeads);
  return listed && figuresOnly && !isLed ? [] : found;
}

/** What stands between a number and what follows, the longest that is a connective. */
function gapBefore(before: string, connectives: readonly RegExp[], number: RegExp): string | null {
  for (let length = Math.min(before.length, 30); length > 0; length--) {
    const gap = before.slice(before.length - length);
    if (connectives.some((connective) => connective.test(gap)) && number.test(before.slice(0, -length)))
      return gap;
  }
  return null;
}

function dayAfter(moment: Moment, reading: Reading): Moment[] {
  const { text, language } = reading;
  const { between, fromTo, betweenOpening, fromOpening } = connectivesOf(language);
  const isBetween = directlyBefore(reading, moment.start, betweenOpening) !== null;
  if (!isBetween && !directlyBefore(reading, moment.start, fromOpening)) return [];
  const match = new RegExp(
    `^(?<gap>.{1,20}?)${pattern(language, '{date}')}(?![\\p{L}\\p{N}/:-]|\\.\\p{N})`,
    'iu',
  ).exec(text.slice(moment.end, moment.end + 40));
  const gap = match?.groups?.gap ?? '';
  if (!match || !(isBetween ? between : fromTo).test(gap)) return [];
  const day = sameMonth(moment, numberOf(language, match.groups?.date), 'after');
  if (!day) return [];
  const start = moment.end + gap.length;
  return [composed(moment, { start, end: moment.end + match[0].length, days: { from: day, to: day } })];
}

/** The 14 and 20 of "on February 12, 14 and 20": such a list ends with "and". */
function listAfter(moment: Moment, reading: Reading): Moment[] {
  const { text, language } = reading;
  if (!directlyBefore(reading, moment.start, connectivesOf(language).sureLeads)) return [];
  const list = new RegExp(
    `^(?:, ?\\d{1,2}){0,${mostDays}},? ${language.and} \\d{1,2}(?![\\p{L}\\p{N}/:-]|\\.\\p{N})`,
    'iu',
  ).exec(text.slice(moment.end, moment.end + 80));
  // Figures after figures are a list only where the month stands first: "12 February and 14" may be of anything.
  if (!list || !/\d$/.test(textOf(moment, reading)) || !moment.yearless) return [];
  return [...list[0].matchAll(/\d+/g)].flatMap((match) => {
    const day = sameMonth(moment, Number(match[0]), 'after');
    const start = moment.end + match.index;
    return day
      ? [composed(moment, { start, end: start + match[0].length, days: { from: day, to: day } })]
      : [];
  });
}

const numberOf = (language: Language, word: string | undefined): number =>
  ordinalOf(language, word) || countOf(language, word, 'x');

/** That day of the moment's month, or of the month beside it where it would lie on the wrong side. */
function sameMonth({ days }: Moment, number: number, side: 'before' | 'after'): string | null {
  const [year, month, day] = partsOf(days.from);
  const months = side === 'before' ? Number(number > day) * -1 : Number(number < day);
  const [toYear, toMonth] = partsOf(addMonths(dayOf(year, month, 1), months));
  return exists(toYear, toMonth, number) ? dayOf(toYear, toMonth, number) : null;
}
