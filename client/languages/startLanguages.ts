import i18next, { type BackendModule, type FormatterModule, type i18n, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { inSentence } from '../../server/texts/inSentence.ts';
import type { Explorer } from '../state/explorer.ts';
import { numberText } from '../numbers/numberText.ts';
import { isLanguage, type LanguageTag } from '../state/language.ts';
import type en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/**
 * Writes every number in a sentence as its language does, and sets apart what would turn the sentence around. What would fill it is
 * cut, unless the sentence is to be read again, as a question is: then `whole` is among the values.
 */
const values: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _, language = 'en', options) => {
    if (typeof value === 'string')
      return options?.['whole'] === true ? inSentence(value, Infinity) : inSentence(value);
    return (
      typeof value === 'number' && isLanguage(language) ? numberText(value, language) : value
    ) as string;
  },
};

/** The words of each language, loaded when it is first read in. All have the same keys: none has to stand in for another. */
const texts: Readonly<Record<LanguageTag, () => Promise<{ readonly default: ResourceKey }>>> = {
  en: () => import('./en.json'),
  nb: () => import('./nb.json'),
  sv: () => import('./sv.json'),
};

const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, _, done) => {
    const load = isLanguage(language) ? texts[language] : texts.en;
    load().then(
      (file) => done(null, file.default),
      // The server is away: the words that are there stay until the language is chosen again.
      (error: unknown) => done(error instanceof Error ? error : String(error), true),
    );
  },
};

/** Loads the interface's words and lets them follow the explorer's language. */
export async function startLanguages(explorer: Explorer): Promise<i18n> {
  const words = i18next.createInstance();
  await words
    .use(initReactI18next)
    .use(values)
    .use(files)
    .init({
      lng: explorer.getState().language,
      fallbackLng: false,
      // React writes strings as text, never as HTML.
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
  explorer.subscribe(({ language }, before) => {
    if (language !== before.language) void words.changeLanguage(language);
  });
  return words;
}
