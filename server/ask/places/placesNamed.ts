import type { AskLanguage } from '../language.ts';
import { keyOf as wordKey } from '../../fold.ts';
import { inflections } from './inflect.ts';
import { ordinaryAlways, ordinaryUnlessWritten } from './ordinaryWords.ts';
import { placeNames } from './placeNames.ts';
import { stateCodes, type StateCode } from './stateCodes.ts';
import { listed, stateWords } from './stateWords.ts';

/** How words stand for a state: `Russia`, `Russian`, `the Russians`, `Moscow`. */
export type PlaceSense = 'NAME' | 'ADJECTIVE' | 'PEOPLE' | 'CAPITAL';

/** One state that words can mean, and how they stand for it. */
export interface PlaceReading {
  readonly code: StateCode;
  readonly as: PlaceSense;
}

/**
 * The states that words can mean in a language: none for other words, several for `Congolese` or `Korean`, and for one
 * state two where its adjective is also its people (`French`). A genitive counts as its base: `Frankrikes`.
 *
 * Give the words as they are written where they are known so: an ordinary word that is also a place (`us`) is one only in
 * capitals, and folded to lower case not at all. Case and diacritics make no difference elsewhere.
 */
export function placesNamed(words: string, language: AskLanguage): readonly PlaceReading[] {
  const { readings } = indexOf(language);
  const known = (text: string): readonly PlaceReading[] | undefined =>
    isOrdinary(text, language) ? [] : readings.get(wordKey(text));
  return known(words) ?? known(withoutGenitive(words))?.filter(({ as }) => as !== 'ADJECTIVE') ?? [];
}

/** `Russia's`, `USA:s`, `Frankrikes`; but `uss` is not the genitive of `US`, nobody writes it so. */
const withoutGenitive = (words: string): string => words.trim().replace(/['’:]s$|(?<=.{3})s$/i, '');

/** How many words the longest place of a language has, as `wordKey` parts them: more need not be tried. */
export const longestPlace = (language: AskLanguage): number => indexOf(language).longest;

function isOrdinary(words: string, language: AskLanguage): boolean {
  const written = indexOf(language).ordinary.get(wordKey(words));
  // `U.S.` is no ordinary word however it is written.
  return written !== undefined && !words.includes(written) && !/[a-z]\.[a-z]/i.test(words);
}

interface Index {
  readonly readings: ReadonlyMap<string, readonly PlaceReading[]>;
  /** Words that are ordinary ones unless they are written as here. */
  readonly ordinary: ReadonlyMap<string, string>;
  /** In words. */
  readonly longest: number;
}

const indexes = new Map<AskLanguage, Index>();

/** Built when a language is first asked in: it takes some milliseconds, most of them for the names in `Intl`. */
function indexOf(language: AskLanguage): Index {
  const known = indexes.get(language);
  if (known) return known;
  const index = indexWords(language);
  indexes.set(language, index);
  return index;
}

function indexWords(language: AskLanguage): Index {
  const readings = new Map<string, PlaceReading[]>();
  for (const code of stateCodes) {
    for (const [as, words] of sensesOf(code, language)) {
      for (const key of new Set(words.map(wordKey))) {
        const known = readings.get(key) ?? [];
        // A name says more than any other sense of the same state: Singapore is the state before it is its capital.
        if (known.some((reading) => reading.code === code && reading.as === 'NAME')) continue;
        readings.set(key, [...known, { code, as }]);
      }
    }
  }
  for (const word of ordinaryAlways[language]) readings.delete(wordKey(word));
  return {
    readings,
    ordinary: new Map(ordinaryUnlessWritten[language].map((written) => [wordKey(written), written])),
    longest: Math.max(...[...readings.keys()].map((key) => key.split(' ').length)),
  };
}

function sensesOf(code: StateCode, language: AskLanguage): [PlaceSense, readonly string[]][] {
  const words = stateWords[language][code];
  const inflection = inflections[language];
  const adjectives = listed(words.adjective);
  const people = words.people === undefined ? adjectives.flatMap(inflection.peopleOf) : listed(words.people);
  return [
    ['NAME', placeNames(code, language)],
    ['ADJECTIVE', adjectives.flatMap(inflection.adjective)],
    ['PEOPLE', people.flatMap(inflection.people)],
    ['CAPITAL', listed(words.capital)],
  ];
}
