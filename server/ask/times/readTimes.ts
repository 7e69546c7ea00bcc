import { findMoments } from './findMoments.ts';
import type { AskLanguage } from '../language.ts';
import { languages } from './languages/languages.ts';
import { withoutOverlaps, type Moment, type Reading, type Refine } from './moment.ts';
import { openEnds } from './openEnds.ts';
import { passages } from './passages.ts';
import { plainText, type PlainText } from './plainText.ts';
import { withClock } from './refiners/clock.ts';
import { withDayLists } from './refiners/dayLists.ts';
import { goToNeighbours } from './refiners/neighbours.ts';
import { takeParts } from './refiners/parts.ts';
import { joinStretches } from './refiners/stretches.ts';
import { withWeekdays } from './refiners/weekdays.ts';
import { withYears } from './refiners/years.ts';

/** Days that a passage of a question names. */
export interface TimePassage {
  /**
   * Offsets of the whole passage in the text, in UTF-16 units, its preposition included ("in February 2022", "since Monday",
   * "før 12. februar", "sedan i måndags").
   */
  readonly start: number;
  readonly end: number;
  /** First and last day meant, YYYY-MM-DD, inclusive; an open end is undefined ("since", "before"). */
  readonly from?: string;
  readonly to?: string;
}

/** A dated thing that the question names (a summit, a topic) and that days can be told by: "the week before the summit". */
export interface Anchor {
  /** Offsets in the text, with or without its article. */
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** In this order: each reads what the ones before it made. Parts and neighbours twice, as each can be told by the other. */
const refines: readonly Refine[] = [
  withDayLists,
  withYears,
  withWeekdays,
  takeParts,
  goToNeighbours,
  takeParts,
  goToNeighbours,
  withClock,
  joinStretches,
];

/**
 * Which days a question speaks of, read in one language.
 *
 * Questions are about what has been reported, so what is told without a year, or only by a weekday, is the latest that has
 * begun; "next week" and "tomorrow" lie ahead. Never throws, whatever the text.
 *
 * @param today YYYY-MM-DD
 * @param anchors dated things in the text; they are read only where the text tells days by them
 * @returns passages in the order of the text, none overlapping another
 */
export function readTimes(
  text: string,
  language: AskLanguage,
  today: string,
  anchors: readonly Anchor[] = [],
): TimePassage[] {
  const plain = plainText(text);
  const reading: Reading = { text: plain.text, language: languages[language], today };
  let moments = withoutOverlaps([...anchorMoments(anchors, plain), ...findMoments(reading)]);
  for (const refine of refines) moments = withoutOverlaps(refine(moments, reading));
  return passages(openEnds(moments, reading), reading).map(({ start, end, from, to }) => ({
    start: plain.startAt(start),
    end: plain.endAt(end),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }));
}

const anchorMoments = (anchors: readonly Anchor[], plain: PlainText): Moment[] =>
  anchors.map(({ start, end, from, to }) => ({
    start: plain.placeOf(start),
    end: plain.placeOf(end - 1) + 1,
    days: { from, to },
    yearless: false,
    yearSaid: false,
    weekday: false,
    turn: false,
    late: false,
    unsure: false,
    whole: false,
    anchor: true,
  }));
