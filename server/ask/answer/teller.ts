import { readFileSync } from 'node:fs';
import path from 'node:path';
import i18next, { type i18n, type ResourceKey } from 'i18next';
import { dateText } from '../../dates/dateText.ts';
import { dateWordsOf } from '../../dates/dateWords.ts';
import { localeOf } from '../../dates/locale.ts';
import { root } from '../../root.ts';
import { askLanguages, type AskLanguage } from '../language.ts';
import { inSentence } from '../../texts/inSentence.ts';
import { timeWords } from '../times/timeWords.ts';

/** A file of `server/ask/languages/`. Read while modules load, as the schema is. */
const sentencesOf = (language: AskLanguage): ResourceKey =>
  JSON.parse(
    readFileSync(path.join(root, 'server/ask/languages', `${language}.json`), 'utf8'),
  ) as ResourceKey;

const words: i18n = i18next.createInstance();
await words.init({
  resources: Object.fromEntries(
    askLanguages.map((language) => [language, { translation: sentencesOf(language) }]),
  ),
  fallbackLng: false,
  initAsync: false,
  // Sentences are data for whoever shows them, not HTML.
  interpolation: { escapeValue: false },
  // What stands in a name must not be read as a key of ours.
  nsSeparator: false,
  returnNull: false,
});

/** Puts answers into words of one language. */
export interface Teller {
  readonly language: AskLanguage;
  /** A text of `server/ask/languages/` with its places filled; `count` chooses the plural. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** "Putin, Zelensky and Biden"; of more than `most` the rest is counted. */
  readonly list: (texts: readonly string[], most?: number) => string;
  /** An EDTF date; "undated" for none. */
  readonly date: (date: string | null) => string;
  /** A stretch of days, as a question would say it: "in February 2022". */
  readonly days: (from: string | null, to: string | null) => string;
}

/** Whole, as an answer is to be: whoever shows it cuts it. */
const apart = (text: string): string => inSentence(text, Infinity);

/** Names that would turn a sentence around. In a question, which is read again, they stay as they are. */
const setApart = (values: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? apart(value) : value]),
  );

const tellers = new Map<AskLanguage, Teller>();

export function tellerOf(language: AskLanguage): Teller {
  const known = tellers.get(language) ?? createTeller(language);
  tellers.set(language, known);
  return known;
}

function createTeller(language: AskLanguage): Teller {
  const translate = words.getFixedT(language) as unknown as (key: string, values: object) => string;
  // The page has keys of its own, which the types of i18next know; these are ours.
  const t: Teller['t'] = (key, values = {}) =>
    translate(key, key.startsWith('question.') ? { ...values } : setApart(values));
  const dateWords = dateWordsOf(t);
  const conjunction = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  return {
    language,
    t,
    list: (texts, most = 8) =>
      texts.length <= most
        ? conjunction.format(texts.map(apart))
        : conjunction.format([
            ...texts.slice(0, most - 1).map(apart),
            t('others', { count: texts.length - most + 1 }),
          ]),
    date: (date) => dateText(date, language, dateWords),
    days: (from, to) => timeWords({ ...(from && { from }), ...(to && { to }) }, language),
  };
}
