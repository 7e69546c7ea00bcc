import { longestPlace, placesNamed, type PlaceSense } from '../places/placesNamed.ts';
import { placeNames } from '../places/placeNames.ts';
import { askLanguages, type AskLanguage } from '../language.ts';
import type { Token } from '../tokens.ts';
import { keyOf } from '../../fold.ts';
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
  const runs: PlaceRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = runAt(question, tokens, at, language);
    if (run) runs.push(run);
    at = run?.to ?? at + 1;
  }
  return runs;
}

function runAt(
  question: string,
  tokens: readonly Token[],
  at: number,
  language: AskLanguage,
): PlaceRun | null {
  for (let length = Math.min(longestPlace(language), tokens.length - at); length > 0; length--) {
    const readings = placesNamed(writtenIn(question, tokens, at, at + length), language);
    if (readings.length === 0) continue;
    const names = readings.flatMap(({ code }) => askLanguages.flatMap((each) => placeNames(code, each)));
    return {
      from: at,
      to: at + length,
      senses: [...new Set(readings.map(({ as }) => as))],
      spellings: new Set(names.map(keyOf)),
    };
  }
  return null;
}
