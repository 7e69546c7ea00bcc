import { directlyBefore } from './beside.ts';
import { connectivesOf } from './connectives.ts';
import type { Language } from './language.ts';
import type { Reading } from './moment.ts';
import type { OpenMoment } from './openEnds.ts';
import { oneOf, startOfWord } from './phrase.ts';

const leadLists = new WeakMap<Language, { any: readonly string[]; sure: RegExp }>();

function leadsOf(language: Language) {
  const known = leadLists.get(language) ?? {
    any: [connectivesOf(language).leads.replace('{0,4}', '{1,4}')],
    sure: new RegExp(`${startOfWord}${oneOf(language.leads)} $`, 'iu'),
  };
  leadLists.set(language, known);
  return known;
}

/**
 * Takes the small words around days into their passage ("in", "on the", "and" after another passage), and leaves out what is
 * no time without them.
 */
export function passages(moments: readonly OpenMoment[], reading: Reading): OpenMoment[] {
  const { text, language } = reading;
  const { any, sure } = leadsOf(language);
  const and = new RegExp(`^(?:, ?|,? ?(?:${language.and}) )$`, 'iu');
  const taken: OpenMoment[] = [];
  for (const moment of moments) {
    const free = taken.at(-1)?.end ?? 0;
    const lead = directlyBefore(reading, moment.start, any);
    let start = Math.max(free, lead?.start ?? moment.start);
    const follows = taken.length > 0 && and.test(text.slice(free, start));
    const inCompany = follows || sure.test(text.slice(start, moment.start));
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
