import { directlyBefore } from './beside.ts';
import { connectivesOf } from './connectives.ts';
import type { Language } from './language.ts';
import type { Reading } from './moment.ts';
import type { OpenMoment } from './openEnds.ts';

/**
 * Takes the small words around days into their passage ("in", "on the", "and" after another passage), and leaves out what is
 * no time without them.
 */
export function passages(moments: readonly OpenMoment[], reading: Reading): OpenMoment[] {
  const { text, language } = reading;
  const { leadPhrases, sure } = connectivesOf(language);
  const and = new RegExp(`^(?:, ?|,? ?(?:${language.and}) )$`, 'iu');
  const taken: OpenMoment[] = [];
  for (const moment of moments) {
    const free = taken.at(-1)?.end ?? 0;
    const lead = directlyBefore(reading, moment.start, leadPhrases);
    let start = Math.max(free, lead?.start ?? moment.start);
    const follows = taken.length > 0 && and.test(text.slice(free, start));
    // "In February and may have": in a list a word in small letters is not taken for a month.
    const isWord = language.unsureMonths.includes(text.slice(moment.start, moment.end));
    const inCompany = (follows && !isWord) || sure.test(text.slice(start, moment.start));
    if (moment.partial || (moment.needsCompany && !inCompany)) continue;
    if (follows) start = free;
    taken.push({
      ...moment,
      start: trimmed(text, start, moment.start),
      end: withTrailer(text, moment.end, language),
    });
  }
  return taken;
}

const trimmed = (text: string, start: number, end: number): number =>
  start < end && text.startsWith(' ', start) ? start + 1 : start;

function withTrailer(text: string, end: number, language: Language): number {
  const rest = text.slice(end, end + 20).toLowerCase();
  const trailer = language.trailers.find(
    (word) => rest.startsWith(word) && !/^[\p{L}\p{N}]/u.test(rest.slice(word.length)),
  );
  return end + (trailer?.length ?? 0);
}
