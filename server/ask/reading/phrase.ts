import type { Concept, Words } from '../lexicon/lexicon.ts';
import { tokenize } from '../tokens.ts';
import { itemsOf } from './items.ts';

/** Where in a phrase something of the question's own goes: an entity (x, then y), free words, or the description of an event. */
export const slotNames = ['x', 'y', 'topic', 'event'] as const;
export type SlotName = (typeof slotNames)[number];

/** Words that may stand anywhere in a question without changing what is asked, only how it is narrowed or ordered. */
export const flagConcepts = ['FIRST', 'LAST', 'MOST', 'BOTH', 'NOT'] as const;
export type Flag = (typeof flagConcepts)[number];

export const isFlag = (concept: Concept): concept is Flag =>
  (flagConcepts as readonly string[]).includes(concept);

export type PhrasePart = { readonly concept: Concept } | { readonly slot: SlotName };

/** A phrase of an intent, ready to be compared: fillers are left out, flags are apart. */
export interface Phrase {
  readonly text: string;
  readonly parts: readonly PhrasePart[];
  readonly flags: ReadonlySet<Flag>;
}

/** Words for talking in a row are one, as in the questions that phrases are compared with. */
const isSpeakAgain = (before: PhrasePart | undefined, concept: Concept): boolean =>
  concept === 'SPEAK' && before !== undefined && 'concept' in before && before.concept === 'SPEAK';

const slot = /\{(\w+)\}/g;

/**
 * Reads a phrase such as "who proposed {topic}".
 *
 * @throws if it holds a slot of another name or a word that the lexicon does not know: such a phrase would never match
 */
export function parsePhrase(text: string, words: Words): Phrase {
  const parts: PhrasePart[] = [];
  const flags = new Set<Flag>();
  const addWords = (passage: string) => {
    for (const item of itemsOf(tokenize(passage), words, [], () => false)) {
      if (item.type !== 'word') throw new Error(`The phrase "${text}" has a word that the lexicon lacks.`);
      const { concept } = item.meaning;
      if (isFlag(concept)) flags.add(concept);
      else if (concept !== 'FILLER' && concept !== 'COMMAND' && !isSpeakAgain(parts.at(-1), concept))
        parts.push({ concept });
    }
  };
  let end = 0;
  for (const match of text.matchAll(slot)) {
    addWords(text.slice(end, match.index));
    const name = slotNames.find((known) => known === match[1]);
    if (!name) throw new Error(`The phrase "${text}" has a slot {${match[1]}}, which there is not.`);
    parts.push({ slot: name });
    end = match.index + match[0].length;
  }
  addWords(text.slice(end));
  // "What did they talk about": an "about" that nothing follows asks for the topics.
  parts.forEach((part, place) => {
    if (!('concept' in part) || part.concept !== 'ABOUT') return;
    if (place < parts.length - 1)
      throw new Error(`The phrase "${text}" says "about" where a question's own words would go.`);
    parts[place] = { concept: 'TOPICS' };
  });
  return { text, parts, flags };
}
