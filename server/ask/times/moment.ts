import type { Stretch } from './days.ts';
import type { Language } from './language.ts';

/** Days found in a text, before it is known whether they are an end of something open. Offsets are those of the plain text. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly days: Stretch;
  /** Its year was not told: the latest that has begun is supposed. */
  readonly yearless: boolean;
  /** Its year was told, as a year (2022, last year): others beside it may be of that year too. */
  readonly yearSaid: boolean;
  readonly weekday: boolean;
  /** Where one year or month turns into the next: what is since then begins with the latter. */
  readonly turn: boolean;
  /** The end of something: what is before that is in it. */
  readonly late: boolean;
  /** May be another word ("may", "jan"): a time only in company that says so. */
  readonly unsure: boolean;
  /** As in "the end of the year": a time only by a part of it. */
  readonly whole: boolean;
  /** A dated thing, which is a time only in relation to something ("the week before the summit"). */
  readonly anchor: boolean;
}

/** What is being read, and on which day. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly today: string;
}

export type Refine = (moments: readonly Moment[], reading: Reading) => Moment[];

/** A moment made of others by what stands around them. */
export const composed = (moment: Moment, changes: Partial<Moment>): Moment => ({
  ...moment,
  weekday: false,
  turn: false,
  late: false,
  unsure: false,
  whole: false,
  anchor: false,
  ...changes,
});

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** In the order of the text; of those that overlap the longest, of equals the first. */
export function withoutOverlaps<T extends Placed>(placed: readonly T[]): T[] {
  const kept: T[] = [];
  for (const next of [...placed].sort((a, b) => a.start - b.start)) {
    let last = kept.at(-1);
    let stronger = true;
    while (last && last.end > next.start) {
      if (last.end - last.start >= next.end - next.start) {
        stronger = false;
        break;
      }
      kept.pop();
      last = kept.at(-1);
    }
    if (stronger) kept.push(next);
  }
  return kept;
}
