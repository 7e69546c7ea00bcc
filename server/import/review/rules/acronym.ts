import { wordsThatCount, type NearName } from '../nearName.ts';
import { isPerson, type Rule } from './rule.ts';

const initials = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');

/** All that the name can be shortened to, with small words and without. */
const shortened = (name: NearName): string[] =>
  isPerson(name) || name.words.length < 3
    ? []
    : [...new Set([initials(name.words), initials(wordsThatCount(name))])].filter(({ length }) => length > 2);

/** `UNHCR`, `United Nations High Commissioner for Refugees`. */
export const acronym: Rule = {
  acrossKinds: false,
  isOneWay: false,
  keys: (name) => (name.isAcronym ? [name.words.join('')] : shortened(name)),
  compare: (name, other) => {
    const [short, long] = name.isAcronym ? [name, other] : [other, name];
    const letters = short.words.join('');
    if (!short.isAcronym || long.isAcronym || !shortened(long).includes(letters)) return null;
    return {
      reason: `"${short.text}" may be the initials of "${long.text}"`,
      likelihood: letters.length > 4 ? 0.8 : letters.length > 3 ? 0.65 : 0.45,
    };
  },
};
