import type { Mention } from '../names/mention.ts';
import type { Meaning, Words } from '../lexicon/lexicon.ts';
import { joinSplitVerbs } from './splitVerbs.ts';
import type { Token } from '../tokens.ts';

/** What a question is made of once its dates are taken out: words of the lexicon, names, and words that nothing is known of. */
export type Item =
  | { readonly type: 'word'; readonly meaning: Meaning; readonly tokens: readonly Token[] }
  | {
      readonly type: 'name';
      readonly mention: Mention;
      /** Whether it stands after "in": then it says where, and who was spoken to only in "who in Moscow". */
      readonly saysWhere: boolean;
      readonly tokens: readonly Token[];
    }
  | { readonly type: 'strange'; readonly tokens: readonly Token[] };

/** How many tokens from a place on are one entry of the lexicon, the longest; 0 for none. */
export function wordsAt({ meanings, longest }: Words, tokens: readonly Token[], at: number): number {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--)
    if (meanings.has(keysOf(tokens, at, length))) return length;
  return 0;
}

/** The entry of the lexicon that begins at a place, the longest. */
export const meaningAt = (words: Words, tokens: readonly Token[], at: number): Meaning | undefined =>
  words.meanings.get(keysOf(tokens, at, wordsAt(words, tokens, at)));

const keysOf = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');

/**
 * Cuts a question into items.
 *
 * @param isTaken whether a token belongs to a date: such tokens are left out, and part what stands on their two sides
 */
export function itemsOf(
  tokens: readonly Token[],
  words: Words,
  mentions: readonly Mention[],
  isTaken: (position: number) => boolean,
): readonly Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = mentions.find(({ from }) => from === at);
    if (mention) {
      items.push({
        ...{ type: 'name', mention },
        saysWhere: isIn(items.at(-1)),
        tokens: tokens.slice(at, mention.to),
      });
      at = mention.to;
      continue;
    }
    if (isTaken(at)) {
      at++;
      continue;
    }
    const end = firstWhere(
      at,
      tokens.length,
      (next) => isTaken(next) || mentions.some(({ from }) => from === next),
    );
    const length = wordsAt(words, tokens.slice(0, end), at);
    const meaning = words.meanings.get(keysOf(tokens, at, length));
    if (meaning && (meaning.concept !== 'COMMAND' || items.every(isCommand)))
      items.push({ type: 'word', meaning, tokens: tokens.slice(at, at + length) });
    else items.push({ type: 'strange', tokens: tokens.slice(at, at + Math.max(length, 1)) });
    at += Math.max(length, 1);
  }
  return joinSplitVerbs(items, words.splits);
}

/** "In" in the three languages; where it belongs to more words, as in "who in", it is no item of its own. */
const isIn = (item: Item | undefined): boolean =>
  item?.type === 'word' && item.tokens.length === 1 && ['in', 'i'].includes(item.tokens[0]?.key ?? '');

const isCommand = (item: Item): boolean =>
  item.type === 'word' && (item.meaning.concept === 'COMMAND' || item.meaning.concept === 'FILLER');

/** The first position from `from` on for which this holds, else `to`. */
function firstWhere(from: number, to: number, holds: (position: number) => boolean): number {
  for (let position = from; position < to; position++) if (holds(position)) return position;
  return to;
}
