import type { Parser } from 'chrono-node';
import { dayOf, partsOf, type Stretch } from '../days.ts';
import type { Language } from '../language.ts';
import { anywhere, type Caught } from '../phrase.ts';

/** Years, months and days as far as a phrase tells them: a month without a day is all of it. */
export interface Told {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** What a moment (see moment.ts) is besides its days. */
export type Tag = 'unsure' | 'turn' | 'weekday' | 'whole';

export interface Found {
  readonly start: Told;
  /** Where it ends, if that is not told by `start`. */
  readonly end?: Told;
  readonly tags?: readonly Tag[];
}

const told = (day: string): Told => {
  const [year, month, date] = partsOf(day);
  return { year, month, day: date };
};

export const foundDays = ({ from, to }: Stretch, ...tags: Tag[]): Found => ({
  start: told(from),
  end: told(to),
  tags,
});

/** Chrono takes a moment of the local clock for "now"; noon is the same day in any summer time. */
export function referenceOf(today: string): Date {
  const [year, month, day] = partsOf(today);
  return new Date(year, month - 1, day, 12);
}

const todayOf = (reference: Date): string =>
  dayOf(reference.getFullYear(), reference.getMonth() + 1, reference.getDate());

export type Resolve = (
  caught: Caught,
  today: string,
  place: { text: string; start: number; end: number },
) => Found | null;

/** A parser of chrono's that reads one phrase of a language. */
export function phraseParser(language: Language, phrase: string, resolve: Resolve): Parser {
  const whole = anywhere(language, phrase);
  return {
    pattern: () => whole,
    extract: (context, match) => {
      const start = match.index ?? 0;
      // Chrono searches on in the rest of the text, where a pattern cannot see what stood before.
      if (/[\p{L}\p{N}]$/u.test(context.text.slice(Math.max(0, start - 2), start))) return null;
      const place = { text: context.text, start, end: start + match[0].length };
      const found = resolve(match.groups ?? {}, todayOf(context.refDate), place);
      if (!found) return null;
      const result = context.createParsingResult(
        start,
        match[0],
        { ...found.start },
        found.end && { ...found.end },
      );
      return result.addTags([...(found.tags ?? [])]);
    },
  };
}

/** One parser for each phrase of a list. */
export const phraseParsers = (language: Language, phrases: readonly string[], resolve: Resolve): Parser[] =>
  phrases.map((phrase) => phraseParser(language, phrase, resolve));
