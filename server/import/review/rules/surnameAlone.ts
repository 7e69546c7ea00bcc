import { isVocabulary } from '../alike.ts';
import type { NearName } from '../nearName.ts';
import { isPerson, type Rule } from './rule.ts';

/** A single word, perhaps with a title. What kind of entity that is, its name does not show. */
const isAlone = ({ words, inside, isAcronym, kind }: NearName): boolean =>
  words.length === 1 && (words[0]?.length ?? 0) > 3 && inside === '' && !isAcronym && kind !== 'OUTLET';

/** `President Putin`, `Vladimir Putin`; only where one person alone has the surname. */
export const surnameAlone: Rule = {
  acrossKinds: true,
  isOneWay: true,
  keys: (name) => (isAlone(name) || isPerson(name) ? [name.words.at(-1) ?? ''] : []),
  compare: (name, other, names) => {
    const surname = name.words[0] ?? '';
    if (!isAlone(name) || !isPerson(other) || other.words.length < 2 || other.words.at(-1) !== surname)
      return null;
    if (!names.isOneSurname(surname) || isVocabulary(surname)) return null;
    return {
      reason: `nobody else here has the surname "${surname}"`,
      likelihood: name.title === null ? 0.5 : 0.65,
    };
  },
};
