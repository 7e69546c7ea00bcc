import fc from 'fast-check';
import { edtfRange } from '../../server/edtf.ts';

/** A talk between two or three of a few entities. */
export interface RandomTalk {
  readonly who: readonly string[];
  /** EDTF. */
  readonly date: string | undefined;
}

/** Dates of every width, close to each other, so that many talks could be in either order. */
const dates = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }).map((day) => `2001-05-0${day}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2001-05-02/2001-05-04', '2001-05-05/2001-05-08', '2001-05', '2001'),
  },
  { weight: 1, arbitrary: fc.constantFrom('2001-05-06/..', '../2001-05-03') },
);

/** Talks in a graph that is thin enough for chains of some hops. */
export const randomTalks = (
  entities: readonly string[],
  most: number,
  least = 1,
): fc.Arbitrary<RandomTalk[]> =>
  fc.array(
    fc.record({
      who: fc
        .tuple(fc.nat(entities.length - 1), fc.integer({ min: 1, max: 3 }), fc.boolean())
        .map(([at, away, third]) =>
          [at, at + away, ...(third && away === 2 ? [at + 1] : [])].map(
            (place) => entities[place % entities.length] ?? '',
          ),
        ),
      date: fc.option(dates, { nil: undefined, freq: 8 }),
    }),
    { minLength: least, maxLength: most },
  );

/** A chain, and how many talks it rests on. */
export interface PlainChain {
  readonly entities: readonly string[];
  readonly talks: number;
}

/**
 * The shortest chains, once more and as plainly as can be: walk after walk, each with all the days on which word can be where.
 *
 * @returns most talks first, then by ids
 */
export function plainChains(
  talks: readonly RandomTalk[],
  from: string,
  to: string,
  { maxHops, inTimeOrder }: { readonly maxHops: number; readonly inTimeOrder: boolean },
): PlainChain[] {
  const entities = [...new Set(talks.flatMap(({ who }) => who))].sort();
  const between = (a: string, b: string) => talks.filter(({ who }) => who.includes(a) && who.includes(b));
  const usable = (list: readonly RandomTalk[]) =>
    list.flatMap(({ date }) => (date === undefined ? [] : (edtfRange(date) ?? [])));
  /** The soonest day after one on which any of the talks can have been; all of them are tried. */
  const after = (list: readonly RandomTalk[], day: string): string | undefined =>
    usable(list)
      .filter(({ latest }) => latest === null || latest >= day)
      .map(({ earliest }) => (earliest !== null && earliest > day ? earliest : day))
      .sort()[0];
  let walks = [{ entities: [from], talks: 0, day: '' }];
  for (let hops = 1; hops <= maxHops; hops += 1) {
    walks = walks.flatMap((walk) =>
      entities.flatMap((next) => {
        const list = between(walk.entities.at(-1) ?? '', next);
        if (walk.entities.includes(next) || list.length === 0) return [];
        const day = inTimeOrder ? after(list, walk.day) : '';
        return day === undefined
          ? []
          : [{ entities: [...walk.entities, next], talks: walk.talks + list.length, day }];
      }),
    );
    const arrived = walks.filter((walk) => walk.entities.at(-1) === to);
    if (arrived.length > 0)
      return arrived
        .map((walk) => ({ entities: walk.entities, talks: walk.talks }))
        .sort(
          (one, other) =>
            other.talks - one.talks || (one.entities.join(' ') < other.entities.join(' ') ? -1 : 1),
        );
  }
  return [];
}
