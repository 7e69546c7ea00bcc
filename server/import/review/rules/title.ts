import { isPerson, type Rule } from './rule.ts';

/** `President Vladimir Putin`, `Vladimir Putin`. A title and a surname alone are the matter of `surnameAlone`. */
export const title: Rule = {
  acrossKinds: false,
  isOneWay: false,
  keys: (name) => (isPerson(name) ? [name.words.join(' ')] : []),
  compare: (name, other) => {
    if (name.title === other.title || name.words.join(' ') !== other.words.join(' ')) return null;
    const titles = [name.title, other.title].flatMap((one) => one ?? []);
    return {
      reason: `${titles.map((one) => `"${one}"`).join(' and ')} before the name ${titles.length > 1 ? 'are titles' : 'is a title'}`,
      likelihood: name.words.length > 1 ? 0.9 : 0.6,
    };
  },
};
