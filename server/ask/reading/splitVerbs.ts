import type { Item } from './items.ts';
import type { SplitMeaning } from '../lexicon/lexicon.ts';

/**
 * The items of a question with verbs put together that names part: "gikk Putin med på", "turned NATO down". The verb stands
 * where its first word stood; what belongs to it is left out further on.
 */
export function joinSplitVerbs(items: readonly Item[], splits: readonly SplitMeaning[]): readonly Item[] {
  let result = items;
  for (const { first, rest, meaning } of splits) {
    const at = result.findIndex((item) => keysOf(item) === first);
    if (at < 0) continue;
    const end = findRun(result, at + 1, rest);
    const parted = result.slice(at + 1, end?.from ?? 0).some(({ type }) => type === 'name');
    if (!end || !parted) continue;
    const verb: Item = { type: 'word', meaning, tokens: (result[at] as Item).tokens };
    result = [...result.slice(0, at), verb, ...result.slice(at + 1, end.from), ...result.slice(end.to)];
  }
  return result;
}

const keysOf = (item: Item): string => item.tokens.map(({ key }) => key).join(' ');

/** Items in a row whose words are just these. */
function findRun(
  items: readonly Item[],
  after: number,
  words: string,
): { readonly from: number; readonly to: number } | null {
  for (let from = after; from < items.length; from++) {
    let run = '';
    for (let to = from; to < items.length && run.length < words.length; to++) {
      run = [run, keysOf(items[to] as Item)].filter(Boolean).join(' ');
      if (run === words) return { from, to: to + 1 };
    }
  }
  return null;
}
