import { entityFromRow, labelOf } from '../../entity/entity.ts';
import type { AskLanguage } from '../language.ts';
import type { Mention } from '../names/mention.ts';
import type { Item } from './items.ts';

/**
 * The words of a passage that are to be found in what is told of events; null where it has none. A name stands as the graph
 * writes it in the language of the question, a person's as the surname.
 */
export function freeWords(items: readonly Item[], language: AskLanguage): string | null {
  const words = items.flatMap((item) => {
    if (item.type === 'name') return [nameWords(item.mention, language)];
    if (item.type === 'word' && isEmptyWord(item)) return [];
    return item.tokens.map(({ text }) => text);
  });
  return words.join(' ').trim() || null;
}

const isEmptyWord = (item: Extract<Item, { type: 'word' }>): boolean =>
  ['FILLER', 'ABOUT', 'NOT'].includes(item.meaning.concept);

function nameWords({ entities, written }: Mention, language: AskLanguage): string {
  const [one] = entities;
  if (!one || entities.length > 1) return written;
  const label = labelOf(entityFromRow(one), language).replace(/^(the|det|den|de) /iu, '');
  return one.kind === 'PERSON' ? (label.split(' ').at(-1) ?? label) : label;
}
