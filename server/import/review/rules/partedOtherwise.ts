import type { NearName } from '../nearName.ts';
import type { Rule } from './rule.ts';

const lettersOf = ({ words }: NearName): string => words.join('');

/** `Alqaeda`, `Al-Qaeda`. */
export const partedOtherwise: Rule = {
  acrossKinds: false,
  isOneWay: false,
  keys: (name) => [lettersOf(name)],
  compare: (name, other) =>
    lettersOf(name) === lettersOf(other) && name.words.length !== other.words.length
      ? { reason: 'the same letters, with spaces or hyphens elsewhere', likelihood: 0.95 }
      : null,
};
