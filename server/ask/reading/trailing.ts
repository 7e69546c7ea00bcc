import type { AskLanguage } from '../language.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { Item } from './items.ts';

/** Fillers that carry a meaning where they end a question: "Whom does Peskov speak for?", "What did Macron do?". */
const atTheEnd: Readonly<Record<AskLanguage, Readonly<Record<string, Concept>>>> = {
  en: { for: 'REPRESENT', do: 'HAPPEN', by: 'BY_WHOM' },
  nb: { for: 'REPRESENT', av: 'BY_WHOM' },
  sv: { for: 'REPRESENT', av: 'BY_WHOM' },
};

/** The items of a question with its last word given its meaning, or left out where it is the verb's own preposition. */
export function withTrailing(items: readonly Item[], language: AskLanguage): readonly Item[] {
  const last = items.at(-1);
  if (last?.type !== 'word') return items;
  // "What did he accuse Russia of", "Vad varnade han för", "Hva advarte han mot".
  const says = items.some((item) => item.type === 'word' && item.meaning.concept === 'ACT');
  if (says && last.meaning.concept === 'AGAINST') return items.slice(0, -1);
  // "How long did the call last".
  const asksLength = items.some((item) => item.type === 'word' && item.meaning.concept === 'HOW_LONG');
  if (asksLength && last.meaning.concept === 'LAST') return items.slice(0, -1);
  if (last.meaning.concept !== 'FILLER') return items;
  // "Hvem er Psaki talsperson for".
  const before = items.at(-2);
  const concept = atTheEnd[language][last.tokens.map(({ key }) => key).join(' ')];
  if (concept === 'REPRESENT' && before?.type === 'name' && before.mention.way === 'OFFICE')
    return [...items.slice(0, -2), { ...last, meaning: { concept, words: '' } }];
  if (!concept || (concept === 'REPRESENT' && says)) return items;
  return [...items.slice(0, -1), { ...last, meaning: { concept, words: '' } }];
}
