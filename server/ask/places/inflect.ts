import type { AskLanguage } from '../language.ts';

/** How a language makes more words of those in its table. */
interface Inflection {
  /** All forms of an adjective, the base first. */
  readonly adjective: (base: string) => readonly string[];
  /** The people by the adjective, in the plural, where the table does not say: `amerikansk` → `amerikanere`. */
  readonly peopleOf: (adjective: string) => readonly string[];
  /** A people's plural with its definite form: `russere`, `russerne`. */
  readonly people: (plural: string) => readonly string[];
}

/** The first rule whose ending the word has, applied; a rule is an ending and what stands in its place. */
const replaced = (word: string, rules: readonly (readonly [ending: string, by: string])[]): string[] =>
  rules
    .filter(([ending]) => word.endsWith(ending))
    .slice(0, 1)
    .map(([ending, by]) => word.slice(0, word.length - ending.length) + by);

export const inflections: Readonly<Record<AskLanguage, Inflection>> = {
  en: {
    adjective: (base) => [base],
    // The French, the Irish, the Chinese; the Russians, the Iraqis.
    peopleOf: (adjective) => [/(sh|ch|ss|ese)$/.test(adjective) ? adjective : `${adjective}s`],
    people: (plural) => [plural],
  },
  nb: {
    adjective: (base) => (base.endsWith('sk') ? [base, `${base}e`] : [base]),
    peopleOf: (adjective) =>
      replaced(adjective, [
        ['ansk', 'anere'],
        ['esisk', 'esere'],
      ]),
    people: (plural) => [
      plural,
      ...replaced(plural, [
        ['ere', 'erne'],
        ['er', 'ene'],
        ['menn', 'mennene'],
      ]),
    ],
  },
  sv: {
    // Den ryske presidenten, den ryska regeringen, det ryska, ett ryskt förslag.
    adjective: (base) => (base.endsWith('sk') ? [base, `${base}a`, `${base}e`, `${base}t`] : [base]),
    peopleOf: (adjective) =>
      replaced(adjective, [
        ['ansk', 'aner'],
        ['esisk', 'eser'],
      ]),
    people: (plural) => [
      plural,
      ...replaced(plural, [
        ['are', 'arna'],
        ['ar', 'arna'],
        ['er', 'erna'],
        ['or', 'orna'],
        ['män', 'männen'],
      ]),
    ],
  },
};
