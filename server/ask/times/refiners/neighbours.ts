import { addDays, daysIn, move, unitOf, weekdayOf, windowBeside, type Stretch } from '../days.ts';
import { directlyBefore } from '../beside.ts';
import { countOf, unitNamed } from '../counts.ts';
import type { Language } from '../language.ts';
import { composed, type Moment, type Refine } from '../moment.ts';
import type { Caught } from '../phrase.ts';

type Relation = keyof Language['beside'];
type Lead = (moment: Moment, caught: Caught, language: Language) => Stretch | null;

/** How many days "around" reaches to either side, and "shortly before" to one. */
const around = 3;
const shortly = 7;

/** The article of a dated thing, which may not be in its passage: "the week before the summit". */
const article: readonly string[] = ['{the}', '{these}'];

const window =
  (side: -1 | 1): Lead =>
  ({ days }, { n, unit: word }, language) => {
    // "On the eve of" names no unit.
    const unit = word === undefined ? 'day' : unitNamed(language, word);
    const count = countOf(language, n, word);
    return unit && count > 0 ? windowBeside(days, unit, count, side) : null;
  };

/** The day, or the week, month or year of the calendar, that lies so far away. */
const point =
  (side: -1 | 1): Lead =>
  ({ days }, { n, unit: word }, language) => {
    const unit = unitNamed(language, word);
    const count = countOf(language, n, word);
    return unit && count > 0 ? unitOf(unit, move(side < 0 ? days.from : days.to, unit, side * count)) : null;
  };

const weekday =
  (side: -1 | 1): Lead =>
  ({ days }, { weekday: word = '' }, language) => {
    const wanted = language.weekdays[word.toLowerCase()];
    if (wanted === undefined) return null;
    const beside = addDays(side < 0 ? days.from : days.to, side);
    const away = (side * (wanted - weekdayOf(beside)) + 14) % 7;
    const day = addDays(beside, side * away);
    return { from: day, to: day };
  };

const leads: Readonly<Record<Relation, Lead>> = {
  windowBefore: window(-1),
  windowAfter: window(1),
  pointBefore: point(-1),
  pointAfter: point(1),
  within: (moment, caught, language) => {
    const before = window(-1)(moment, caught, language);
    const after = window(1)(moment, caught, language);
    return before && after && { from: before.from, to: after.to };
  },
  weekdayBefore: weekday(-1),
  weekdayAfter: weekday(1),
  justBefore: ({ days }) => windowBeside(days, 'day', shortly, -1),
  justAfter: ({ days }) => windowBeside(days, 'day', shortly, 1),
  around: ({ days, anchor }) =>
    anchor || daysIn(days) <= around
      ? { from: addDays(days.from, -around), to: addDays(days.to, around) }
      : days,
  unitOf: ({ days }, { unit: word }, language) => {
    const unit = unitNamed(language, word);
    if (!unit) return null;
    const whole = { from: unitOf(unit, days.from).from, to: unitOf(unit, days.to).to };
    return whole.from > days.from || daysIn(whole) < daysIn(days) ? null : whole;
  },
  during: ({ days }) => days,
};

/** Goes to the days that the words before a moment lead to from it: "the week before", "two days after", "the week of". */
export const goToNeighbours: Refine = (moments, reading) => [
  ...moments,
  ...moments.flatMap((moment) => {
    const stated = directlyBefore(reading, moment.start, article);
    const starts = stated ? [moment.start, stated.start] : [moment.start];
    return starts.flatMap((start) =>
      (Object.keys(leads) as Relation[]).flatMap((relation) => {
        const found = directlyBefore(reading, start, reading.language.beside[relation]);
        const days = found && leads[relation](moment, found.caught, reading.language);
        return days ? [composed(moment, { start: found.start, days })] : [];
      }),
    );
  }),
];
