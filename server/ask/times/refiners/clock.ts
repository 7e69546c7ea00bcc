import { directlyAfter, directlyBefore } from '../beside.ts';
import { connectivesOf } from '../connectives.ts';
import { daysIn } from '../days.ts';
import type { Language } from '../language.ts';
import type { Refine } from '../moment.ts';

const openings = new WeakMap<Language, readonly string[]>();

function openingsOf(language: Language): readonly string[] {
  const known =
    openings.get(language) ?? language.clock.map((phrase) => `${phrase} ${connectivesOf(language).leads}`);
  openings.set(language, known);
  return known;
}

/** Takes the time of day beside a day into its passage: it is dropped, as events know days only. */
export const withClock: Refine = (moments, reading) =>
  moments.map((moment) => {
    if (moment.anchor || daysIn(moment.days) > 1) return moment;
    const after = directlyAfter(reading, moment.end, reading.language.clock);
    const before = directlyBefore(reading, moment.start, openingsOf(reading.language));
    return { ...moment, start: before?.start ?? moment.start, end: after?.end ?? moment.end };
  });
