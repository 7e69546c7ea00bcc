import distance from 'damerau-levenshtein';
import { placesNamed } from '../../ask/places/placesNamed.ts';
import { cached } from '../names/cached.ts';
import { isOfState } from '../names/isOfState.ts';
import { isOrganizationWord } from '../names/organizationWords.ts';
import { soundsOf } from './nearName.ts';

/** The article of Arabic names, written as one likes. */
const articles = new Set(['al', 'el', 'ul']);

/**
 * Whether two words can be the same word spelled otherwise: they sound alike (`Aleksandr`, `Alexander`; `Gaddafi`, `Kadhafi`), or one letter is
 * wrong, lost, doubled or swapped with its neighbour in a long one. Short words must be the same: `Jong-un` is not `Jong-il`. So must
 * words that mean something each: places (`Iranian`, `Iraqi`) and what offices and organizations are called (`Minister`, `Ministry`).
 *
 * @param one as `keyOf` writes it
 * @param other likewise
 */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (articles.has(one) && articles.has(other)) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || /\d/.test(one + other)) return false;
  if (isVocabulary(one) && isVocabulary(other)) return false;
  if (placesOf(one) !== placesOf(other)) return false;
  const { steps } = distance(one, other);
  // Of short words, J and Y make two: Jong and Yong.
  if (shorter === 4) return steps === 1 && soundsOf(one)[0] === soundsOf(other)[0];
  if (steps === 1) return shorter >= 6 || soundsAlike(one, other);
  return steps <= Math.max(2, Math.floor(shorter / 2)) && soundsAlike(one, other);
}

/** Whether two words sound the same in one of the ways in which they are spoken. */
const soundsAlike = (one: string, other: string): boolean => {
  const ways = soundsOf(other);
  return soundsOf(one).some((way) => ways.includes(way));
};

/** Whether offices, organizations and what people do are called so, and hardly anybody by name: `Mayor`, `Army`. */
export const isVocabulary = cached((word: string) => isOrganizationWord(word) || isOfState(word));

/** Codes of the states that a word stands for, in one text; empty for most words. */
const placesOf = cached((word: string) =>
  [...new Set(placesNamed(word, 'en').flatMap((place) => (place.as === 'CAPITAL' ? [] : [place.code])))]
    .sort()
    .join(' '),
);

/** A word with one letter left out, in every way, and whole: words of which one letter differs have one of these in common. */
export const withLetterLost = (word: string): string[] => [
  ...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]),
];
