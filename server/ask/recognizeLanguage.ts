import { askLanguages, type AskLanguage } from './language.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { wordsAt } from './reading/items.ts';
import type { Token } from './tokens.ts';

/** Letters that only one of the languages has. */
const letters: Readonly<Record<AskLanguage, RegExp>> = { en: /[^\s\S]/, nb: /[æø]/i, sv: /[äö]/i };

/**
 * The language of a question: the one whose lexicon knows most of its words; a letter that only one has counts as a word.
 * English where nothing speaks for another.
 */
export function recognizeLanguage(question: string, tokens: readonly Token[]): AskLanguage {
  const known = (language: AskLanguage): number => {
    let count = letters[language].test(question) ? 1 : 0;
    for (let at = 0; at < tokens.length;) {
      const length = wordsAt(lexicons[language], tokens, at);
      count += length;
      at += Math.max(length, 1);
    }
    return count;
  };
  return [...askLanguages].reduce((best, language) => (known(language) > known(best) ? language : best));
}
