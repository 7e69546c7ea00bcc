import type { AskLanguage } from '../language.ts';
import { en } from './en.ts';
import { wordsOf, type Words } from './lexicon.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export const lexicons: Readonly<Record<AskLanguage, Words>> = {
  en: wordsOf(en),
  nb: wordsOf(nb),
  sv: wordsOf(sv),
};
