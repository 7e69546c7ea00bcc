import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Explorer } from '../state/explorer.ts';
import en from './en.json';
import nb from './nb.json';
import sv from './sv.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Loads the interface's words and lets them follow the explorer's language. */
export async function startLanguages(explorer: Explorer): Promise<i18n> {
  const words = i18next.createInstance();
  await words.use(initReactI18next).init({
    lng: explorer.getState().language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, nb: { translation: nb }, sv: { translation: sv } },
    // React writes strings as text, never as HTML.
    interpolation: { escapeValue: false },
  });
  explorer.subscribe(({ language }, before) => {
    if (language !== before.language) void words.changeLanguage(language);
  });
  return words;
}
