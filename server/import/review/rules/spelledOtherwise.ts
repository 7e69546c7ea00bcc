import { isAlike, withLetterLost } from '../alike.ts';
import { soundsOf, type NearName } from '../nearName.ts';
import { isPerson, type AllNames, type Rule } from './rule.ts';

/** Long enough that a wrong letter hardly makes another word of it. */
const longWord = 6;

/** `Aleksandr Lukashenko`, `Alexander Lukashenka`; `Hezbolah`, `Hezbollah`. */
export const spelledOtherwise: Rule = {
  acrossKinds: false,
  isOneWay: false,
  keys: ({ words }) => {
    const sounds = words.map(soundsOf);
    const others = (place: number): string =>
      sounds
        .flatMap(([sound], at) => (at === place ? [] : [sound]))
        .sort()
        .join(' ');
    return [
      ...new Set(
        [sounds.map(([first]) => first), sounds.map(([, second]) => second)].map((way) =>
          way.sort().join(' '),
        ),
      ),
      ...words.flatMap((word, place) =>
        word.length < longWord - 1 ? [] : withLetterLost(word).map((left) => `${others(place)}|${left}`),
      ),
    ];
  },
  compare: (name, other, names) => {
    const pairs = pairsOf(name, other);
    const differing = pairs?.filter(([one, another]) => one !== another) ?? [];
    if (!pairs || differing.length === 0) return null;
    const shared = pairs.filter(([one, another]) => one === another);
    // A misspelling is rare; two words that many have are two words: Maria and Mario.
    const established = differing.filter((pair) => pair.every((word) => isEstablished(word, name, names)));
    if (established.length > 0 && !isPerson(name)) return null;
    const isTold = shared.some(([word]) => !names.isCommon(word));
    if (pairs.length > 1 && established.length === pairs.length) return null;
    return {
      reason: `spelled otherwise${isInOrder(pairs, other) ? '' : ' and in another order'}, ${differing.map(([one, another]) => `${one} / ${another}`).join(', ')}`,
      likelihood:
        (pairs.length === 1 ? 0.6 : 0.9) *
        (established.length > 0 ? 0.7 : 1) *
        (shared.length > 0 && !isTold ? 0.7 : 1) *
        // Where no word is the same, long ones have to do.
        (differing.length < pairs.length || pairs.length === 1
          ? 1
          : differing.flat().some(({ length }) => length > 7)
            ? 0.8
            : 0.5),
    };
  },
};

const isEstablished = (word: string, name: NearName, names: AllNames): boolean =>
  isPerson(name) ? names.isCommon(word) : names.count(word) > 2;

const isInOrder = (pairs: readonly (readonly [string, string])[], { words }: NearName): boolean =>
  pairs.every(([, another], place) => words[place] === another);

/** The words of two names that are alike, two and two, in whichever order; null where some have no like. */
function pairsOf({ words }: NearName, other: NearName): (readonly [string, string])[] | null {
  if (words.length !== other.words.length) return null;
  if (words.length === 1 && Math.min(words[0]?.length ?? 0, other.words[0]?.length ?? 0) < longWord)
    return null;
  const inOrder = words.map((word, place) => [word, other.words[place] ?? ''] as const);
  if (inOrder.every(([one, another]) => isAlike(one, another))) return inOrder;
  const left = [...other.words];
  const pairs: (readonly [string, string])[] = [];
  for (const word of words) {
    const same = left.indexOf(word);
    const at = same >= 0 ? same : left.findIndex((one) => isAlike(word, one));
    if (at < 0) return null;
    pairs.push([word, left[at] ?? '']);
    left.splice(at, 1);
  }
  return pairs;
}
