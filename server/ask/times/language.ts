import type { AskLanguage } from '../language.ts';
import type { Unit } from './days.ts';

/** Words to what they mean, in lower case; a key may hold blanks. */
export type Words<T> = Readonly<Record<string, T>>;

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

/** Feasts that lie fixed in the calendar. */
export type Feast =
  | 'christmas'
  | 'christmasEve'
  | 'christmasDay'
  | 'boxingDay'
  | 'betweenTheYears'
  | 'newYearsEve'
  | 'newYearsDay'
  | 'newYear';

/**
 * The words and phrases of a language in which days are told.
 *
 * Phrases are patterns with placeholders that stand for the tables: {n} a count, {nth} an ordinal, {unit} one or many of a
 * unit ({one}, {many} only so), {long} one of a unit longer than a day, {date} a day of a month, {month}, {next} another month,
 * {weekday}, {season}, {year}, {years} two that follow one another (2021-22), {the} and {these} an article that may be missing, {last},
 * {before}, {after}. A blank is any white space. Figures are named groups: day, month, year, week, quarter, half.
 */
export interface Language {
  readonly code: AskLanguage;

  readonly months: Words<number>;
  /** With or without a full stop; read as months beside a number or after a preposition only, as are `unsureMonths`. */
  readonly shortMonths: Words<number>;
  /** Months that are other words too: may, march. */
  readonly unsureMonths: readonly string[];
  /** Months that people are called by too: April. Beside a number they are months all the same. */
  readonly nameMonths: readonly string[];
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: Words<number>;
  readonly shortWeekdays: Words<number>;
  /** As in Swedish "i måndags": the last one before today. */
  readonly pastWeekdays: readonly string[];
  readonly seasons: Words<Season>;
  /** Seasons only where a year stands beside them, being other words too: "vår" is "our". */
  readonly yearSeasons: readonly string[];
  /** Phrases that mean the latest season by themselves (Swedish "i vinter"), or the latest that is over ("i vintras"). */
  readonly presentSeasons: Words<Season>;
  readonly pastSeasons: Words<Season>;
  readonly one: Words<Unit>;
  readonly many: Words<Unit>;
  readonly numbers: Words<number>;
  /** Counts that are none: a few, some. */
  readonly few: readonly string[];
  readonly ordinals: Words<number>;
  /** What makes an ordinal of figures: st, nd, rd, th; a full stop; :e. */
  readonly ordinalEndings: string;
  readonly lastOrdinals: readonly string[];
  /** Days told by how far they are from today: yesterday -1. */
  readonly days: Words<number>;
  /** Units told by how far they are from this one, as [unit, distance]: "i fjor" is [year, -1]. */
  readonly spans: Words<readonly [Unit, number]>;
  readonly feasts: Words<Feast>;

  /** Ending of a word that what follows belongs to, where it is not set off: Swedish "förra veckans". */
  readonly genitiveEnding: string;
  /** An article that may be missing; that of many is a pronoun elsewhere ("de") and so kept apart. */
  readonly article: string;
  readonly articleOfMany: string;
  readonly before: string;
  readonly after: string;

  readonly phrases: {
    /** Day of month, month and year in words. English has chrono's own parsers too. */
    readonly dates: readonly string[];
    readonly numericDates: readonly string[];
    readonly months: readonly string[];
    readonly quarters: readonly string[];
    readonly halves: readonly string[];
    readonly weekNumbers: readonly string[];
    /** A day of the month that is, or of the one before. */
    readonly daysOfMonth: readonly string[];
    /** With a named group decade: 1990. */
    readonly decades: readonly string[];
    readonly seasonPairs: readonly string[];
    /** Whole units around the one that is, with {long}. */
    readonly lastUnit: readonly string[];
    readonly thisUnit: readonly string[];
    readonly nextUnit: readonly string[];
    /** The one that is, where a part of it is told: "the end of the year". */
    readonly wholeUnit: readonly string[];
    readonly unitBeforeLast: readonly string[];
    /** The latest one that has begun: "over the weekend". */
    readonly latestWeekend: readonly string[];
    /** Days that end today, with {n} and {unit}; {many} without a count; {one} for one. */
    readonly trailing: readonly string[];
    readonly following: readonly string[];
    readonly ago: readonly string[];
    /** Before a weekday, month or season. */
    readonly lastNamed: readonly string[];
    /** Before a season: Norwegian "i fjor". */
    readonly lastYearNamed: readonly string[];
    readonly thisNamed: readonly string[];
    readonly nextNamed: readonly string[];
    /** The turn of the year, and of two months {month} and {next}. */
    readonly turnOfYear: readonly string[];
    readonly turnOfMonths: readonly string[];
  };

  /** What stands before a stretch and takes a part of it. */
  readonly parts: {
    readonly early: readonly string[];
    readonly middle: readonly string[];
    readonly late: readonly string[];
    readonly firstHalf: readonly string[];
    readonly secondHalf: readonly string[];
    /** With {nth} and {one}. */
    readonly nthUnit: readonly string[];
    readonly lastUnit: readonly string[];
    /** With {nth} and {weekday}. */
    readonly nthWeekday: readonly string[];
    readonly lastWeekday: readonly string[];
    /** With {n} and {many}. */
    readonly firstUnits: readonly string[];
    readonly lastUnits: readonly string[];
    /** Day of a month: "the 12th of". */
    readonly dayOf: readonly string[];
  };

  /** What stands before a stretch and leads to days beside it. */
  readonly beside: {
    /** All days of so many units: "the week before", "the two weeks before", "the days before". */
    readonly windowBefore: readonly string[];
    readonly windowAfter: readonly string[];
    /** The unit that lies so far away: "two days before". */
    readonly pointBefore: readonly string[];
    readonly pointAfter: readonly string[];
    /** So many units to either side: "within 3 days of". */
    readonly within: readonly string[];
    /** With {weekday}: "the Friday before". */
    readonly weekdayBefore: readonly string[];
    readonly weekdayAfter: readonly string[];
    readonly justBefore: readonly string[];
    readonly justAfter: readonly string[];
    readonly around: readonly string[];
    /** The unit of the calendar that holds it, with {one}: "the week of". */
    readonly unitOf: readonly string[];
    /** The days themselves, of a thing that has days: "during", "on the day of". */
    readonly during: readonly string[];
  };

  readonly between: { readonly opening: string; readonly joint: string };
  readonly fromTo: { readonly opening: string; readonly joint: string };
  readonly and: string;
  /** Between a day or month and its year, besides a comma and a blank. */
  readonly yearJoint: string;
  /** The one of these that leaves no doubt that the word before is of that year: "fall of 2021", not "fall in 2021". */
  readonly genitive: string;
  /** Between a weekday and its date or week. */
  readonly weekdayJoint: string;

  readonly open: {
    readonly since: readonly string[];
    readonly after: readonly string[];
    readonly before: readonly string[];
    readonly until: readonly string[];
    /** Means "until" before days, and is another word elsewhere. */
    readonly by: readonly string[];
    /** After a stretch: "onwards". */
    readonly onwards: readonly string[];
    /** Around one: "from … on". */
    readonly fromOn: { readonly opening: string; readonly closing: string };
  };

  /** Times of day, which are dropped but belong to the passage. */
  readonly clock: readonly string[];
  /**
   * Words before a stretch that say no more than that it is one, in this order. All but the weak tell that a word is a month:
   * "in May", not "for May".
   */
  readonly leads: {
    readonly adverbs: readonly string[];
    readonly prepositions: readonly string[];
    readonly determiners: readonly string[];
    readonly weak: readonly string[];
  };
  readonly trailers: readonly string[];
  /** A number after one of these is no year: resolution 2022. */
  readonly numbered: readonly string[];

  /** How days are put into words. */
  readonly words: DayWords;
}

/** Month 1–12; the parts of a text that `timeWords` puts together. */
export interface DayWords {
  readonly monthNames: readonly string[];
  /** "20 February", "20. februar"; the year follows after a blank. */
  readonly dayMonth: (day: number, monthName: string) => string;
  readonly on: (date: string) => string;
  readonly inMonth: (month: string) => string;
  readonly inYear: (year: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  /** From a day of month to a date, and from a date, month or year to another. */
  readonly days: (first: number, last: string) => string;
  readonly dates: (first: string, last: string) => string;
  readonly stretch: (first: string, last: string) => string;
}
