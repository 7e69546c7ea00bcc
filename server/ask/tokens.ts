import { keyOf } from '../fold.ts';

/** A word or a number of a question. */
export interface Token {
  readonly text: string;
  /** Offsets in the question, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As names and words are compared: Latin letters a–z and digits only. */
  readonly key: string;
}

/** With what may stand within one: `U.S.`, `Macron's`, `USA:s`. */
const words = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.:][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text with their places. What folds to nothing (a lone sign) is no word. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    key: keyOf(word).replaceAll(' ', ''),
  })).filter(({ key }) => key !== '');
}
