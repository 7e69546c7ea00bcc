import { fold } from './fold.ts';

/**
 * Words in Lucene's query syntax. They hold only the letters a–z and digits besides what stands here, so nothing that a user
 * types can act as an operator; and they are always given as a parameter.
 */
const wordsOf = (text: string): string[] =>
  fold(text.slice(0, longestText))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !notIndexed.has(word))
    .slice(0, maxWords)
    .map((word) => word.slice(0, longestWord));

/**
 * Words that the analyzer of our indexes, `standard-folding`, leaves out of them, so that nothing can be found by them.
 *
 * Source: Lucene's EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.
 */
const notIndexed = new Set(
  [
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to',
    'was will with',
  ].flatMap((words) => words.split(' ')),
);

/** More words than a name or a title has; the rest of a longer text is passed over. */
const maxWords = 12;

/** Lucene cannot forgive typos in a word of thousands of letters; no name has one. Both in characters. */
const longestWord = 50;
const longestText = 1000;

/** What no text holds: for input without a single letter or digit. */
const nothing = 'entente0no0such0word';

/** How many letters may be wrong in a word of this length (Lucene allows two at most). */
const typos = (word: string): string => {
  if (word.length < 4) return '';
  return word.length < 8 ? ` OR ${word}~1` : ` OR ${word}~2`;
};

const tolerant = (word: string): string => `(${word}^8 OR ${word}*^3${typos(word)})`;

/** For names and titles: each word must be there, whole, as the beginning of one, or with a typo. */
export const everyName = (text: string): string => wordsOf(text).map(tolerant).join(' AND ') || nothing;

/** For names and titles when no record has every word: the more, the better. */
export const anyName = (text: string): string => wordsOf(text).map(tolerant).join(' OR ') || nothing;

/** For prose: each word must be there, whole or as the beginning of one. */
export const allWords = (text: string): string =>
  wordsOf(text)
    .map((word) => `(${word} OR ${word}*)`)
    .join(' AND ') || nothing;

/** For one word of a name, a key of a–z and digits: whole or with a typo. */
export const tolerantWord = (key: string): string => {
  const word = key.slice(0, longestWord);
  return `${word}^8${typos(word)}`;
};

/** For a whole spelling, a key of a–z, digits and single spaces: found as it stands. */
export const wholeName = (key: string): string => `"${key.slice(0, longestText) || nothing}"`;
