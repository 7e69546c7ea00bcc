import type { EventFilter } from '../../graphql/generated.ts';
import type { AskLanguage } from '../language.ts';
import type { Reading } from './reading.ts';
import { contentWords } from './contentWords.ts';
import { stems } from './stems.ts';

/** What a filter holds that says who took part. */
export type Parties = Pick<EventFilter, 'participants' | 'doneBy' | 'doneTo'>;

/**
 * The filter that a reading comes to.
 *
 * @param parties who took part; where a state or an organization is named, whoever speaks for it counts as well
 * @param kinds instead of those of the reading
 */
export function filterOf(
  reading: Reading,
  language: AskLanguage,
  parties: Parties = {},
  kinds: EventFilter['kinds'] = reading.kinds ? [...reading.kinds] : null,
): EventFilter {
  const { media, from, to, text, entities } = reading;
  const named = Object.values(parties).some((ids) => ids && ids.length > 0);
  const speaks = entities.some(({ kind }) => kind === 'STATE' || kind === 'ORGANIZATION');
  return {
    ...parties,
    ...(named && speaks && { withRepresentatives: true }),
    ...(kinds && { kinds }),
    ...(media && { media: [...media] }),
    ...(from && { from }),
    ...(to && { to }),
    ...(text && { text: stems(contentWords(text, language), language) }),
  };
}
