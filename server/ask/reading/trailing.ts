import type { AskLanguage } from '../language.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { Item } from './items.ts';

/** Fillers that carry a meaning where they end a question: "Whom does Peskov speak for?", "What did Macron do?". */
const atTheEnd: Readonly<Record<AskLanguage, Readonly<Record<string, Concept>>>> = {
  en: { for: 'REPRESENT', do: 'HAPPEN', by: 'BY_WHOM' },
  nb: { for: 'REPRESENT', av: 'BY_WHOM' },
  sv: { for: 'REPRESENT', av: 'BY_WHOM' },
};

/** The items of a question with its last filler given its meaning. */
export function withTrailing(items: readonly Item[], language: AskLanguage): readonly Item[] {
  const last = items.at(-1);
  if (last?.type !== 'word' || last.meaning.concept !== 'FILLER') return items;
  const concept = atTheEnd[language][last.tokens.map(({ key }) => key).join(' ')];
  // "What did he accuse Russia of", "Vad varnade han för": the verb's own preposition.
  const says = items.some((item) => item.type === 'word' && item.meaning.concept === 'ACT');
  if (concept === 'REPRESENT' && says) return items;
  return concept ? [...items.slice(0, -1), { ...last, meaning: { concept, words: '' } }] : items;
}
