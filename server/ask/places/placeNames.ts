import type { AskLanguage } from '../language.ts';
import type { StateCode } from './stateCodes.ts';
import { listed, stateWords } from './stateWords.ts';

const ampersand: Readonly<Record<AskLanguage, string>> = { en: 'and', nb: 'og', sv: 'och' };

/**
 * The names of a state in a language, spelled as they are written there, without doubles: the label first (`Russia`), then
 * what else it is called (`Russian Federation`). What to look the state up with in a graph.
 */
export function placeNames(code: StateCode, language: AskLanguage): readonly string[] {
  const { label, names } = stateWords[language][code];
  const all = [...listed(label), ...regionNames(code, language), ...listed(names)];
  return [...new Set(all.flatMap((name) => spellings(name, language)))];
}

/** Made once: to make one takes as long as asking it for hundreds of names. */
const regions = (language: AskLanguage): readonly Intl.DisplayNames[] =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
  );
const regionsIn: Readonly<Record<AskLanguage, readonly Intl.DisplayNames[]>> = {
  en: regions('en'),
  nb: regions('nb'),
  sv: regions('sv'),
};

/** What CLDR calls a region, which differs between versions of Node: `Türkiye`, before that `Turkey`. */
const regionNames = (code: StateCode, language: AskLanguage): string[] =>
  regionsIn[language].flatMap((names) => names.of(code) ?? []);

/** A name as it stands and as others write it: without what is in brackets, `&` as a word, `St.` in full. */
function spellings(name: string, language: AskLanguage): string[] {
  const plain = name.replace(/ \(.*\)$/, '');
  const bracketed = /\((.*)\)$/.exec(name)?.[1] ?? [];
  const inWords = plain.replace(/&/g, ampersand[language]);
  return [plain, inWords, inWords.replace(/\b(St\.|S:t) /g, 'Saint ')].concat(bracketed);
}
