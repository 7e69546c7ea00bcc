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

/** What CLDR calls a region, which differs between versions of Node: `Türkiye`, before that `Turkey`. */
function regionNames(code: StateCode, language: AskLanguage): string[] {
  return (['long', 'short'] as const).flatMap(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code) ?? [],
  );
}

/** A name as it stands and as others write it: without what is in brackets, `&` as a word, `St.` in full. */
function spellings(name: string, language: AskLanguage): string[] {
  const plain = name.replace(/ \(.*\)$/, '');
  const bracketed = /\((.*)\)$/.exec(name)?.[1] ?? [];
  const inWords = plain.replace(/&/g, ampersand[language]);
  return [plain, inWords, inWords.replace(/\b(St\.|S:t) /g, 'Saint ')].concat(bracketed);
}
