import { labelOf } from '../../entity/entity.ts';
import type { AskLanguage } from '../language.ts';
import type { Mention } from '../names/mention.ts';
import { isContent } from './contentWords.ts';
import type { Item } from './items.ts';

/**
 * A passage of a question that says what something is about, in its own words but for names, which stand as the graph writes
 * them in the language of the question, a person's as the surname. Null where it says nothing.
 */
export function passageOf(items: readonly Item[], language: AskLanguage): string | null {
  const text = items
    .flatMap((item) =>
      item.type === 'name' ? [nameWords(item.mention, language)] : item.tokens.map(({ text: word }) => word),
    )
    .join(' ');
  return isContent(text, language) ? text : null;
}

function nameWords({ entities, written }: Mention, language: AskLanguage): string {
  const [one] = entities;
  if (!one || entities.length > 1) return written;
  const label = labelOf(one, language);
  return one.kind === 'PERSON' ? (label.split(' ').at(-1) ?? label) : label;
}
