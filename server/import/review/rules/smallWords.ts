import { wordsThatCount, type NearName } from '../nearName.ts';
import { isPerson, type Rule } from './rule.ts';

const counting = (name: NearName): string => wordsThatCount(name).join(' ');

/** `The Economist`, `Economist`; `Lawmakers (Iran)`, `Lawmaker (Iran)`. */
export const smallWords: Rule = {
  acrossKinds: false,
  isOneWay: false,
  keys: (name) => (isPerson(name) ? [] : [counting(name)]),
  compare: (name, other) =>
    !isPerson(name) && counting(name) === counting(other) && name.words.join(' ') !== other.words.join(' ')
      ? { reason: 'only small words differ, or singular and plural', likelihood: 0.9 }
      : null,
};
