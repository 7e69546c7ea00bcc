import i18next, { type FormatterModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Explorer } from '../state/explorer.ts';
import { numberText } from '../numbers/numberText.ts';
import { isLanguage } from '../state/language.ts';
import en from './en.json';
import nb from './nb.json';
import sv from './sv.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Writes every number in a sentence as its language does; the rest goes in as it is. */
const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _, language = 'en') =>
    (typeof value === 'number' && isLanguage(language) ? numberText(value, language) : value) as string,
};

/** Loads the interface's words and lets them follow the explorer's language. */
export async function startLanguages(explorer: Explorer): Promise<i18n> {
  const words = i18next.createInstance();
  await words
    .use(initReactI18next)
    .use(numbers)
    .init({
      lng: explorer.getState().language,
      fallbackLng: 'en',
      resources: { en: { translation: en }, nb: { translation: nb }, sv: { translation: sv } },
      // React writes strings as text, never as HTML.
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
  explorer.subscribe(({ language }, before) => {
    if (language !== before.language) void words.changeLanguage(language);
  });
  return words;
}
