import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { AskLanguage } from '../language.ts';

const stemmers: Readonly<Record<AskLanguage, (word: string) => string>> = {
  en: english,
  nb: norwegian,
  sv: swedish,
};

/** Shorter stems would be the beginning of too many words. */
const shortestStem = 3;

/**
 * Words without their endings, as search finds words by their beginnings: "the toppmøtet" is found as "toppmøt". A stem that
 * is no beginning of its word ("denied" → "deni" is one, "happy" → "happi" is not) is cut back to where the two part.
 */
export const stems = (words: readonly string[], language: AskLanguage): string =>
  words
    .map((text) => {
      const word = text.toLowerCase();
      const stem = stemmers[language](word);
      return beginning(word, stem === word && language !== 'en' ? word.replace(definite, '') : stem);
    })
    .join(' ');

/** Definite endings that the Scandinavian stemmers leave on some words: "toppmötet". */
const definite = /(et|en)$/;

function beginning(word: string, stem: string): string {
  let length = 0;
  while (length < stem.length && word[length] === stem[length]) length++;
  return length < shortestStem ? word : word.slice(0, length);
}
