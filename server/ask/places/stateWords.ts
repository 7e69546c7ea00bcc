import type { AskLanguage } from '../language.ts';
import { english } from './languages/english.ts';
import { norwegian } from './languages/norwegian.ts';
import { swedish } from './languages/swedish.ts';
import type { StateCode } from './stateCodes.ts';

type OneOrMore = string | readonly string[];

/** What one language says of one state, spelled as it is written there. */
export interface StateWords {
  /** Where `Intl.DisplayNames` says what hardly anybody does. */
  readonly label?: string;
  /** What else the state is called, official names included. */
  readonly names?: OneOrMore;
  /** The base form: `russisk`, not `russiske`. */
  readonly adjective: OneOrMore;
  /** Its people in the plural; without it they follow from the adjective by the rule of `inflect.ts`. */
  readonly people?: OneOrMore;
  /** Cities that stand for the state in the news; without it they have its name or another meaning. */
  readonly capital?: OneOrMore;
}

export type StateWordsTable = Readonly<Record<StateCode, StateWords>>;

export const stateWords: Readonly<Record<AskLanguage, StateWordsTable>> = {
  en: english,
  nb: norwegian,
  sv: swedish,
};

export const listed = (words: OneOrMore | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words;
