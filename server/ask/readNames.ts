import type { Database } from '../database.ts';
import type { AskLanguage } from './language.ts';
import type { Words } from './lexicon/lexicon.ts';
import { findCandidates } from './names/candidates.ts';
import { findMentions } from './names/findMentions.ts';
import type { Mention } from './names/mention.ts';
import { indexNames, longestName } from './names/nameIndex.ts';
import type { Days } from './names/officeHolders.ts';
import { officeRuns } from './names/officeRuns.ts';
import { placeRuns } from './names/placeRuns.ts';
import { withPlaces } from './names/statesIn.ts';
import { runKeys, tokenKeys } from './names/tokenKeys.ts';
import { withOffices } from './names/withOffices.ts';
import { writtenIn } from './names/writtenIn.ts';
import { wordsAt } from './reading/items.ts';
import type { Token } from './tokens.ts';

/** A question in its words. */
export interface QuestionWords {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly language: AskLanguage;
  readonly words: Words;
}

/** A question as names are looked for in it. */
export interface Surface extends QuestionWords {
  /** Whether a token belongs to a date. */
  readonly isTaken: (position: number) => boolean;
}

/**
 * The names in a question: entities by any spelling, places that stand for states, offices on the days asked about.
 *
 * Reads the database once, and once more for each office.
 */
export async function readNames(database: Database, surface: Surface, days: Days): Promise<Mention[]> {
  const { question, tokens, language, words, isTaken } = surface;
  const places = placeRuns(question, tokens, language);
  const spellings = [...places.flatMap((run) => [...run.spellings]), ...spellingsIn(tokens)];
  const candidates = await findCandidates(database, [...new Set(spellings)], strangeWords(surface));
  const found = findMentions(tokens, indexNames(candidates, language), candidates, {
    question,
    language,
    isTaken,
    wordsAt: (position) => wordsAt(words, tokens, position),
  });
  const inEntry = entriesOfSeveral(tokens, words);
  const officesIn = (isElse: (position: number) => boolean) =>
    officeRuns(question, tokens, language, (position) => isElse(position) || inEntry.has(position));
  // An office is no loose part of somebody's name: the "president" of France is not the French presidency.
  const offered = officesIn(isTaken);
  const plain = found.filter(
    ({ way, from, to }) =>
      way === 'WHOLE' || way === 'SURNAME' || !offered.some((office) => office.from < to && from < office.to),
  );
  const mentions = withPlaces(plain, places, candidates, (from, to) => writtenIn(question, tokens, from, to));
  const isNamed = (position: number) => mentions.some(({ from, to }) => from <= position && position < to);
  const offices = officesIn((position) => isTaken(position) || isNamed(position));
  if (offices.length === 0) return mentions;
  return withOffices(database, mentions, {
    question,
    tokens,
    offices,
    places,
    candidates,
    days,
    isLink: (position) => words.meanings.get(tokens[position]?.key ?? '')?.concept === 'FILLER',
  });
}

/** The positions of words that mean something together: the leaders of "which leaders" are no office. */
function entriesOfSeveral(tokens: readonly Token[], words: Words): ReadonlySet<number> {
  const positions = new Set<number>();
  for (let at = 0; at < tokens.length;) {
    const length = wordsAt(words, tokens, at);
    if (length > 1) for (let step = 0; step < length; step++) positions.add(at + step);
    at += Math.max(length, 1);
  }
  return positions;
}

/** Every run of words, as what a whole name could be. */
function spellingsIn(tokens: readonly Token[]): string[] {
  const keys: string[] = [];
  for (let length = 1; length <= longestName; length++)
    for (let at = 0; at + length <= tokens.length; at++) keys.push(...runKeys(tokens.slice(at, at + length)));
  return keys;
}

/** Words that may be part of a name: those that mean nothing else, and those that are written as a name is. */
const strangeWords = ({ tokens, words, isTaken }: Surface): string[] => [
  ...new Set(
    tokens.flatMap((token, position) =>
      !isTaken(position) && (wordsAt(words, tokens, position) === 0 || /^\p{Lu}/u.test(token.text))
        ? tokenKeys(token)
        : [],
    ),
  ),
];
