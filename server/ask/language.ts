import { languagesToTry } from '../prose.ts';

/** The languages in which one can ask, in BCP 47. */
export const askLanguages = ['en', 'nb', 'sv'] as const;
export type AskLanguage = (typeof askLanguages)[number];

/** The one of these that a wanted language (BCP 47) comes to; English for others. */
export const askLanguageOf = (wanted: string | null | undefined): AskLanguage =>
  languagesToTry(wanted)
    .map((candidate) => askLanguages.find((language) => language === candidate))
    .find((language) => language !== undefined) ?? 'en';
