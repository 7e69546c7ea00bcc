import type { Language, Words } from './language.ts';

/** What a phrase's placeholders caught, by name. */
export type Caught = Readonly<Record<string, string | undefined>>;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** One of these words, the longest that fits. */
export const oneOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : `(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`;

/** Neither a letter nor a figure beside: \b knows ASCII only. */
export const startOfWord = '(?<![\\p{L}\\p{N}])';
export const endOfWord = '(?![\\p{L}\\p{N}])';

const yearPattern = '(?:19|20)\\d\\d';

function placeholdersOf(language: Language): Words<string> {
  const words = (table: Words<unknown>) => oneOf(Object.keys(table));
  const one = Object.keys(language.one);
  const many = Object.keys(language.many);
  const long = one.filter((word) => language.one[word] !== 'day' && language.one[word] !== 'hour');
  const month = `${words(language.months)}|${words(language.shortMonths)}\\.?`;
  const nth = `\\d{1,2}${language.ordinalEndings}|${words(language.ordinals)}`;
  return {
    n: `(?<n>\\d{1,3}|${oneOf([...Object.keys(language.numbers), ...language.few])})`,
    nth: `(?<nth>${nth})`,
    date: `(?<date>${nth}|\\d{1,2})`,
    one: `(?<unit>${oneOf(one)})`,
    many: `(?<unit>${oneOf(many)})`,
    unit: `(?<unit>${oneOf([...one, ...many])})`,
    long: `(?<unit>${oneOf(long)})`,
    month: `(?<month>${month})`,
    next: `(?<next>${month})`,
    weekday: `(?<weekday>${words(language.weekdays)})`,
    season: `(?<season>${words(language.seasons)})`,
    year: `(?<year>${yearPattern})`,
    years: `(?<year>${yearPattern})[-/](?<nextYear>(?:19|20)?\\d\\d)`,
    last: oneOf(language.lastOrdinals),
    the: language.article,
    these: language.articleOfMany,
    before: language.before,
    after: language.after,
  };
}

const placeholders = new WeakMap<Language, Words<string>>();

/** The source of the pattern that a phrase of a language stands for. */
export function pattern(language: Language, phrase: string): string {
  const known = placeholders.get(language) ?? placeholdersOf(language);
  placeholders.set(language, known);
  return `(?:${phrase.replace(/\{([a-z]+)\}/gi, (_, name: string) => known[name] ?? '(?!)')})`;
}

/** A phrase as a whole, wherever it stands, also in the genitive. */
export const anywhere = (language: Language, phrase: string): RegExp =>
  new RegExp(`${startOfWord}${pattern(language, phrase)}${language.genitiveEnding}${endOfWord}`, 'iu');

/** A phrase that ends where the text before a passage does; a blank may follow. */
export const atEnd = (language: Language, phrase: string): RegExp =>
  new RegExp(`${startOfWord}${pattern(language, phrase)} ?$`, 'iu');

/** A phrase that begins where the text after a passage does. */
export const atStart = (language: Language, phrase: string): RegExp =>
  new RegExp(`^${pattern(language, phrase)}${endOfWord}`, 'iu');
