import { keyOf } from '../../fold.ts';
import type { AskLanguage } from '../language.ts';
import { stems } from '../reading/stems.ts';
import { tokenize, type Token } from '../tokens.ts';
import { Refusal } from './refusal.ts';

/**
 * What a model says that a question is about, put together from the question's own words, in any of their forms: nothing that
 * the model wrote is searched for or shown.
 *
 * @param tokens those of the question
 * @returns null where it says nothing
 * @throws Refusal if a word is not the question's
 */
export function wordsByModel(
  text: string | null | undefined,
  tokens: readonly Token[],
  language: AskLanguage,
): string | null {
  const stemOf = (word: string): string => keyOf(stems([word], language));
  const own = tokenize(text ?? '').map((word) => {
    const same =
      tokens.find(({ key }) => key === word.key) ??
      tokens.find((token) => stemOf(token.text) === stemOf(word.text));
    if (!same) throw new Refusal('it gives words that are not in the question');
    return same.text;
  });
  return own.join(' ') || null;
}
