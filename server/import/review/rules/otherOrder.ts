import { wordsThatCount, type NearName } from '../nearName.ts';
import { isPerson, type Rule } from './rule.ts';

const sorted = (name: NearName): string =>
  (isPerson(name) ? [...name.words] : wordsThatCount(name)).sort().join(' ');
const inOrder = (name: NearName): string => (isPerson(name) ? name.words : wordsThatCount(name)).join(' ');

/** A small word shows that the order follows from it; a Liberal National Party need not be the National Liberal one. */
const likelihoodOf = (name: NearName, other: NearName): number => {
  if (isPerson(name)) return 0.95;
  return name.words.length === other.words.length ? 0.45 : 0.75;
};

/** `Aso Taro`, `Taro Aso`; `Ministry of Defence`, `Defence Ministry`. */
export const otherOrder: Rule = {
  acrossKinds: false,
  isOneWay: false,
  keys: (name) => (name.words.length > 1 ? [sorted(name)] : []),
  compare: (name, other) =>
    sorted(name) === sorted(other) && inOrder(name) !== inOrder(other)
      ? { reason: 'the same words in another order', likelihood: likelihoodOf(name, other) }
      : null,
};
