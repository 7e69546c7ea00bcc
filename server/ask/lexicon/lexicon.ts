import type { EntityKind, EventKind, Medium } from '../../vocabulary.ts';
import { keyOf } from '../../fold.ts';

/**
 * What words of a question can mean, whatever the language. The phrases of the intents are made of these.
 *
 * FILLER words carry no meaning of their own here (articles, auxiliaries); nor do those of COMMAND ("list", "show me") at the
 * beginning of a question, where alone they are read so. FIRST, LAST, MOST, BOTH and NOT may stand
 * anywhere in a phrase. MEDIUM restricts how; ABOUT begins what it is about.
 */
export const concepts = [
  'FILLER',
  'COMMAND',
  'FIRST',
  'LAST',
  'MOST',
  'BOTH',
  'NOT',
  'MEDIUM',
  'ABOUT',
  'WHO',
  'WHO_IN',
  'BY_WHOM',
  'AGAINST',
  'THAT',
  'WHAT',
  'WHEN',
  'WHERE',
  'HOW',
  'HOW_OFTEN',
  'HOW_LONG',
  'OUTLETS',
  'SPEAK',
  'ACT',
  'REPORT',
  'ACCOUNTS',
  'DIFFER',
  'HAPPEN',
  'CONNECT',
  'GO_BETWEEN',
  'REPRESENT',
  'OFFICE',
  'SILENT',
  'DISPUTED',
  'TOPICS',
] as const;
export type Concept = (typeof concepts)[number];

/**
 * A meaning with the words for it; several words in a row are one entry with spaces, and ` … ` stands for a name between
 * them ("gikk … med på"). Entries are parted by `|`.
 */
export interface Meaning {
  readonly concept: Concept;
  readonly words: string;
  /** What an ACT (or a SPEAK) is. */
  readonly kinds?: readonly EventKind[];
  /** How a SPEAK was done, or a MEDIUM. */
  readonly media?: readonly Medium[];
  /** That a SPEAK has an object: what was discussed is a topic. */
  readonly topics?: true;
  /** Which entities a WHO asks for. */
  readonly who?: EntityKind;
}

export type Lexicon = readonly Meaning[];

/** A verb that a name may part, by its keys. */
export interface SplitMeaning {
  readonly first: string;
  readonly rest: string;
  readonly meaning: Meaning;
}

/** A lexicon made ready to look words up: by their keys, parted by spaces. */
export interface Words {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Of verbs that a name may part. */
  readonly splits: readonly SplitMeaning[];
  /** The most words that one entry has. */
  readonly longest: number;
}

export function wordsOf(lexicon: Lexicon): Words {
  const meanings = new Map<string, Meaning>();
  const splits: SplitMeaning[] = [];
  let longest = 1;
  for (const meaning of lexicon)
    for (const entry of meaning.words.split('|')) {
      const [first = '', rest] = entry.split(' … ').map(keyOf);
      if (rest) splits.push({ first, rest, meaning });
      const key = rest ? '' : first;
      if (!key || meanings.has(key)) continue;
      meanings.set(key, meaning);
      longest = Math.max(longest, key.split(' ').length);
    }
  return { meanings, splits, longest };
}
