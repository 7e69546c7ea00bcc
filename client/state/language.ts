/** The languages of the interface, and of the names and summaries that the graph is asked for. */
export const languages = ['en', 'nb', 'sv'] as const;
export type LanguageTag = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  nb: 'Norsk',
  sv: 'Svenska',
};

export const isLanguage = (text: string | null): text is LanguageTag =>
  (languages as readonly (string | null)[]).includes(text);

/**
 * The first language of the reader that the interface has; English if none.
 *
 * @param wanted BCP 47 tags, most wanted first, as `navigator.languages`
 */
export function preferredLanguage(wanted: readonly string[]): LanguageTag {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    // Norwegian goes by three codes.
    const known = primary === 'no' || primary === 'nn' ? 'nb' : primary;
    if (isLanguage(known)) return known;
  }
  return 'en';
}
