import type { AskLanguage } from '../language.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import { lexicons } from '../lexicon/lexicons.ts';
import { tokenize } from '../tokens.ts';

/** The words of a passage that say what it is about: all but fillers, "about" and "not". As they are written. */
export function contentWords(passage: string, language: AskLanguage): string[] {
  const { meanings } = lexicons[language];
  return tokenize(passage)
    .filter(({ key }) => !isEmpty(meanings.get(key)?.concept))
    .map(({ text }) => text);
}

/** Words that join others and find nothing by themselves. */
const empty: ReadonlySet<Concept> = new Set<Concept>(['FILLER', 'ABOUT', 'NOT', 'THAT', 'AGAINST']);

const isEmpty = (concept: Concept | undefined): boolean => concept !== undefined && empty.has(concept);

export const isContent = (passage: string, language: AskLanguage): boolean =>
  contentWords(passage, language).length > 0;
