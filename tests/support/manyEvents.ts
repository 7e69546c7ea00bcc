import { withSeed } from './withSeed.ts';
import { kindOf, type Quadruple } from './quadruples.ts';

/** What the rows tell of, the commoner the oftener. */
const relations = [
  ...['Consult', 'Discuss by telephone', 'Make a visit', 'Engage in negotiation'],
  ...['STATED', 'STATED', 'STATED', 'ACCUSED', 'DEMANDED', 'SUPPORTED'],
] as const;

const start = Date.UTC(2020, 0, 1);
const days = 731;

/**
 * Made-up events of two years, always the same ones: a few entities take part in most, most in a few, as in coded news.
 *
 * @param count rows; somebody who would meet himself meets the next one instead
 */
export const manyEvents = (count: number, entities: number): Quadruple[] =>
  withSeed(20_220_220, () => {
    const names = Array.from({ length: entities }, (_, index) => nameOf(index));
    const shares = names.map((_, index) => 1 / (index + 3));
    const reach = shares.map(sumSoFar());
    const whole = reach.at(-1) ?? 0;
    const someone = (): number => {
      const at = Math.random() * whole;
      return Math.min(entities - 1, firstAbove(reach, at));
    };
    return Array.from({ length: count }, () => {
      const subject = someone();
      // Most deal mostly with the same few.
      const usual = Math.random() < 0.5;
      const object = usual ? (subject + 1 + Math.floor(Math.random() * 3)) % entities : someone();
      const day = new Date(start + Math.floor(Math.random() * days) * 86_400_000);
      return {
        subject: names[subject] ?? '',
        relation: relations[Math.floor(Math.random() * relations.length)] ?? 'STATED',
        object: names[object === subject ? (object + 1) % entities : object] ?? '',
        day: day.toISOString().slice(0, 10),
      };
    });
  });

/** A word of four syllables for each number, so unlike the others that search cannot mistake one for another. */
function nameOf(index: number): string {
  const consonants = 'bdfgklmnprstvz';
  const vowels = 'aeiou';
  const syllables = consonants.length * vowels.length;
  // Numbers that follow on each other are to be far apart.
  let rest = (index * 7_919_777 + 4_000_037) % syllables ** 4;
  let word = '';
  for (let syllable = 0; syllable < 4; syllable += 1) {
    word += `${consonants[rest % consonants.length] ?? ''}${vowels[Math.floor(rest / consonants.length) % vowels.length] ?? ''}`;
    rest = Math.floor(rest / syllables);
  }
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const sumSoFar = (): ((share: number) => number) => {
  let sum = 0;
  return (share) => (sum += share);
};

/** The first place of a rising list that holds more than this. */
function firstAbove(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A line that the canvas can draw. */
export interface Tie {
  readonly kind: string;
  readonly ends: readonly [string, string];
  readonly count: number;
}

/** The relations that rows give, busiest first: what the explorer tells is counted a second time by it. */
export function tiesOf(quadruples: readonly Quadruple[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const quadruple of quadruples) {
    const kind = kindOf(quadruple);
    const { subject, object } = quadruple;
    const ends: [string, string] =
      kind === 'SPOKE_WITH' && object < subject ? [object, subject] : [subject, object];
    const key = [kind, ...ends].join(' ');
    ties.set(key, { kind, ends, count: (ties.get(key)?.count ?? 0) + 1 });
  }
  return [...ties.values()].sort((one, other) => other.count - one.count);
}
