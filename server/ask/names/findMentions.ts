import type { AskLanguage } from '../language.ts';
import type { Token } from '../tokens.ts';
import type { Candidate } from './candidates.ts';
import { waysToName, type Mention, type WayToName } from './mention.ts';
import { longestName, stemKey, type NameIndex } from './nameIndex.ts';
import { runKeys, tokenKeys } from './tokenKeys.ts';
import { nearestNames } from './typo.ts';
import { writtenIn } from './writtenIn.ts';

/** What the rest of the reading says of a question's tokens. */
export interface Surroundings {
  /** The question that the tokens are of. */
  readonly question: string;
  readonly language: AskLanguage;
  /** Whether a token belongs to something else already, a date say. */
  readonly isTaken: (position: number) => boolean;
  /** How many tokens from here on are an entry of the lexicon; 0 for none. */
  readonly wordsAt: (position: number) => number;
}

interface Found {
  readonly length: number;
  readonly way: WayToName;
  readonly entities: readonly Candidate[];
}

/** Mistyped names are looked for in runs of so many words at most. */
const longestTypo = 3;

/** The passages of a question that name entities, in order; the longest name at a place wins, and a right one over a mistyped. */
export function findMentions(
  tokens: readonly Token[],
  index: NameIndex,
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = nameAt(tokens, at, index, candidates, surroundings);
    if (found) {
      const to = at + found.length;
      const { way, entities } = found;
      mentions.push({
        ...{ from: at, to, way, entities },
        written: writtenIn(surroundings.question, tokens, at, to),
        isGenitive: isGenitive(tokens[to - 1], entities),
      });
    }
    // What several words mean together is not looked into: "which countries" names no countries.
    at += found?.length ?? Math.max(surroundings.wordsAt(at), 1);
  }
  return mentions;
}

/** Whether the last word has an s that no name of the entity has. */
function isGenitive(token: Token | undefined, entities: readonly Candidate[]): boolean {
  const [whole, stem] = token ? tokenKeys(token) : [];
  const endsWith = (key: string | undefined) =>
    entities.some(({ spellings }) => spellings.some((spelling) => spelling.split(' ').at(-1) === key));
  return stem !== undefined && !endsWith(whole) && endsWith(stem);
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
  candidates: readonly Candidate[],
  { isTaken, wordsAt, language }: Surroundings,
): Found | null {
  const free = freeRun(tokens, at, isTaken);
  const known = wordsAt(at);
  for (let length = Math.min(free, longestName); length > Math.max(known, 1); length--) {
    const found = exactly(tokens.slice(at, at + length), index, language);
    if (found && (found.way !== 'PART' || holdsTogether(at, length, wordsAt))) return { length, ...found };
  }
  const strange = strangeRun(at, Math.min(free, longestTypo), wordsAt);
  for (let length = strange; length > 1; length--) {
    const found = mistyped(tokens.slice(at, at + length), candidates);
    if (found) return { length, ...found };
  }
  if (free === 0 || known > 1) return null;
  const token = tokens[at] as Token;
  if (known === 0 || looksLikeName(token, at)) {
    const found = exactly([token], index, language);
    if (found && (found.way !== 'PART' || isCapital(token) || isHeadOf(token, found.entities, language)))
      return { length: 1, ...found };
  }
  const found = known === 0 && mistyped([token], candidates);
  return found ? { length: 1, ...found } : null;
}

function freeRun(tokens: readonly Token[], at: number, isTaken: (position: number) => boolean): number {
  let length = 0;
  while (at + length < tokens.length && !isTaken(at + length)) length++;
  return length;
}

/** How many tokens from here on, up to `most`, are no words of the lexicon. */
function strangeRun(at: number, most: number, wordsAt: (position: number) => number): number {
  let length = 0;
  while (length < most && wordsAt(at + length) === 0) length++;
  return length;
}

/** A part of a name begins and ends with words of its own: "the United States" is no part of "allies of the United States". */
const holdsTogether = (at: number, length: number, wordsAt: (position: number) => number): boolean =>
  wordsAt(at) === 0 && wordsAt(at + length - 1) === 0;

/** A common noun names somebody only as what a name begins with: "separatists", but not the "officials" of some state. */
const isHeadOf = (token: Token, entities: readonly Candidate[], language: AskLanguage): boolean =>
  entities.every(({ spellings }) =>
    spellings.some((spelling) => {
      const [head = '', ...rest] = spelling.split(' ');
      return (
        rest.length > 0 &&
        (tokenKeys(token).includes(head) || stemKey(head, language) === stemKey(token.key, language))
      );
    }),
  );

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** A word that means something else too is a name only where it is written as one: "May" within a sentence, "US" at any place. */
const looksLikeName = ({ text }: Token, at: number): boolean =>
  text.length < 4 ? text.length > 1 && text === text.toUpperCase() : at > 0 && /^\p{Lu}/u.test(text);

function exactly(
  run: readonly Token[],
  index: NameIndex,
  language: AskLanguage,
): { readonly way: WayToName; readonly entities: readonly Candidate[] } | null {
  const [only] = run;
  const keys = runKeys(run);
  const stem = run.length === 1 && only ? [stemKey(only.key, language)] : [];
  const ways = [...keys, ...stem].flatMap((key) => index.get(key) ?? []);
  for (const way of waysToName) {
    const entities = ways.find((found) => found.has(way))?.get(way);
    if (entities) return { way, entities };
  }
  return null;
}

function mistyped(
  run: readonly Token[],
  candidates: readonly Candidate[],
): { readonly way: WayToName; readonly entities: readonly Candidate[] } | null {
  for (const key of runKeys(run)) {
    const entities = nearestNames(key, candidates);
    if (entities.length > 0) return { way: 'TYPO', entities };
  }
  return null;
}
