import { isPerson, type Rule } from './rule.ts';

/** `V. Putin`, `Vladimir Putin`. */
export const initial: Rule = {
  acrossKinds: false,
  isOneWay: false,
  keys: (name) => {
    const [first = '', ...rest] = name.words;
    return isPerson(name) && rest.length > 0 ? [`${first.slice(0, 1)} ${rest.join(' ')}`] : [];
  },
  compare: (name, other, names) => {
    const [[first = '', ...rest], [another = '', ...others]] = [name.words, other.words];
    const isInitial = (first.length === 1) !== (another.length === 1) && first[0] === another[0];
    if (!isPerson(name) || !isInitial || rest.length === 0 || rest.join(' ') !== others.join(' '))
      return null;
    const [letter, word] = first.length === 1 ? [first, another] : [another, first];
    return {
      reason: `"${letter}" may be the initial of "${word}"`,
      likelihood: rest.some((one) => !names.isCommon(one)) ? 0.7 : 0.35,
    };
  },
};
