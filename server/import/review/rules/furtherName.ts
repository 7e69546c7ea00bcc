import { isPerson, type Rule } from './rule.ts';

/** `Vladimir V. Putin`, `Vladimir Putin`; `Juan Manuel Santos Calderón`, `Juan Manuel Santos`. */
export const furtherName: Rule = {
  acrossKinds: false,
  isOneWay: false,
  keys: (name) => {
    const { words } = name;
    if (!isPerson(name) || words.length < 2) return [];
    const without = words.map((_, place) => words.toSpliced(place, 1));
    const ends = [words[0] ?? '', words.at(-1) ?? ''];
    return [words, ...(words.length > 2 ? [...without, ends] : [])].map((some) => some.join(' '));
  },
  compare: (name, other, names) => {
    if (!isPerson(name)) return null;
    const [fewer, more] = name.words.length < other.words.length ? [name, other] : [other, name];
    if (fewer.words.length < 2 || fewer.words.length === more.words.length) return null;
    const further = furtherWords(fewer.words, more.words);
    if (!further) return null;
    const isInitial = further.every((word) => word.length === 1);
    const isBetween = fewer.words[0] === more.words[0] && fewer.words.at(-1) === more.words.at(-1);
    const isTold = fewer.words.some((word) => !names.isCommon(word));
    const what = further.map((word) => `"${word}"`).join(' and ');
    return {
      reason: `${what} ${isInitial ? (further.length > 1 ? 'are initials' : 'is an initial') : further.length > 1 ? 'are further names' : 'is a further name'}`,
      likelihood: (isInitial ? 0.9 : isBetween ? 0.75 : 0.55) * (isTold ? 1 : 0.5),
    };
  },
};

/** The words that the longer name has more, if it has all of the shorter one in the same order; else null. */
function furtherWords(fewer: readonly string[], more: readonly string[]): string[] | null {
  const further: string[] = [];
  let at = 0;
  for (const word of more)
    if (word === fewer[at]) at += 1;
    else further.push(word);
  return at === fewer.length ? further : null;
}
