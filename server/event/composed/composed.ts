import { localeOf } from '../../dates/locale.ts';
import { labelOf } from '../../entity/entity.ts';
import { readCode } from '../../import/cameo/readCode.ts';
import { languagesToTry } from '../../prose.ts';
import { inSentence } from '../../texts/inSentence.ts';
import type { Event } from '../event.ts';
import { summaryWords } from './words.ts';

const isWritten = (language: string): language is keyof typeof summaryWords =>
  Object.hasOwn(summaryWords, language);

/** The language of `summaryWords` that is nearest to the one that is wanted. */
const written = (wanted: string | null | undefined): keyof typeof summaryWords =>
  languagesToTry(wanted).find(isWritten) ?? 'en';

const namesOf = (event: Event, language: string): string[] =>
  event.participants.map(({ entity }) => inSentence(labelOf(entity, language)));

/** Made once for each language: making one takes as long as what it is made for. */
const lists = new Map<string, Intl.ListFormat>();

function listIn(language: string): Intl.ListFormat {
  const list = lists.get(language) ?? new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  lists.set(language, list);
  return list;
}

/**
 * An event that nobody has summed up, in a sentence: "Barack Obama and Angela Merkel spoke by phone", "Russia made a demand of
 * Ukraine". What it is is read from its kind and its participants, in their order.
 */
export function composedSummary(event: Event, wanted: string | null | undefined): string {
  const language = written(wanted);
  const names = namesOf(event, language);
  const { acts, spoke } = summaryWords[language];
  const all = listIn(language);
  if (event.kind === 'SPOKE_WITH') return `${all.format(names)} ${spoke[event.medium ?? 'UNKNOWN']}`;
  const [did, towards] = acts[event.kind];
  const isActor = event.participants.map(({ role }) => role === 'SPEAKER' || role === 'INITIATOR');
  const actors = names.filter((_, index) => isActor[index]);
  const others = names.filter((_, index) => !isActor[index]);
  return [
    all.format(actors.length > 0 ? actors : ['?']),
    did,
    ...(others.length > 0 ? [towards, all.format(others)] : []),
  ].join(' ');
}

/**
 * A coded claim in words: "coded 041, Discuss by telephone: Angela Merkel → Barack Obama", the labels being CAMEO's own.
 *
 * @param reversed whether its row names those who talked in another order than the event
 */
export function composedParaphrase(
  event: Event,
  { code, reversed }: { readonly code: string; readonly reversed: boolean },
  wanted: string | null | undefined,
): string {
  const language = written(wanted);
  const names = namesOf(event, language);
  const label = readCode(code, 'LOST_ZERO')?.label;
  const order = (reversed ? names.toReversed() : names).join(' → ');
  return `${summaryWords[language].coded} ${code}${label ? `, ${label}` : ''}: ${order}`;
}
