import { longestPlace, placesNamed, type PlaceSense } from '../places/placesNamed.ts';
import { placeNames } from '../places/placeNames.ts';
import { askLanguages, type AskLanguage } from '../language.ts';
import type { Token } from '../tokens.ts';
import { keyOf } from '../../fold.ts';
import { longestRuns } from './longestRuns.ts';
import { writtenIn } from './writtenIn.ts';

/** A run of words that stands for states: "Paris", "the Russians", "Tyskland"; "French" only beside an office. */
export interface PlaceRun {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly PlaceSense[];
  /** The names of these states in any of the languages, as keys: the graph may know them by one of these. */
  readonly spellings: ReadonlySet<string>;
}

/** The runs of a question that stand for states; at a place the longest. */
export function placeRuns(question: string, tokens: readonly Token[], language: AskLanguage): PlaceRun[] {
  return longestRuns(tokens.length, longestPlace(language), (from, to) => {
    const readings = placesNamed(writtenIn(question, tokens, from, to), language);
    if (readings.length === 0) return null;
    const names = readings.flatMap(({ code }) => askLanguages.flatMap((each) => placeNames(code, each)));
    return {
      from,
      to,
      senses: [...new Set(readings.map(({ as }) => as))],
      spellings: new Set(names.map(keyOf)),
    };
  });
}
