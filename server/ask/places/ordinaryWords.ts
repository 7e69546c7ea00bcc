import type { AskLanguage } from '../language.ts';

/**
 * Words of a place that are ordinary words of the language as well, as they are written when the place is meant. Whoever
 * asks about `us` means themselves, about `US` the state.
 */
export const ordinaryUnlessWritten: Readonly<Record<AskLanguage, readonly string[]>> = {
  en: ['US', 'Poles', 'the States'],
  nb: ['Statene'],
  sv: ['Rom', 'Staterna'],
};

/** Forms of a people that nobody can tell from an ordinary word: nb `finner`, to find. */
export const ordinaryAlways: Readonly<Record<AskLanguage, readonly string[]>> = {
  en: [],
  nb: ['finner'],
  sv: [],
};
