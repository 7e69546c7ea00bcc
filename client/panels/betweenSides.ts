import type { Called, Names } from '../graph/relationText.ts';
import type { SidesQuery } from '../operations/generated.ts';
import type { Pair } from '../state/selection.ts';

/** The ids of both sides of a pair: each of the two with those who speak for it. */
export interface Sides {
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
}

type End = Pick<NonNullable<SidesQuery['a']>, 'representedBy'>;

/** Whoever speaks for both stands on neither side but as one of the two. */
export function sidesIn({ a, b }: { readonly a?: End | null; readonly b?: End | null }, pair: Pair): Sides {
  const people = (side: End | null | undefined): string[] =>
    side?.representedBy.map(({ entity }) => entity.id) ?? [];
  const [ofA, ofB] = [people(a), people(b)];
  return {
    a: new Set([pair.a, ...ofA.filter((id) => !ofB.includes(id) && id !== pair.b)]),
    b: new Set([pair.b, ...ofB.filter((id) => !ofA.includes(id) && id !== pair.a)]),
  };
}

/** What the two of a pair are called; without those that the graph does not hold. */
export function endsIn({ a, b, aTopic, bTopic }: SidesQuery): Names {
  const called = [a, b].flatMap((end) =>
    end ? [[end.id, { text: end.name, isTopic: false }] as const] : [],
  );
  const topics = [aTopic, bTopic].flatMap((end) =>
    end ? [[end.id, { text: end.title, isTopic: true }] as const] : [],
  );
  return new Map<string, Called>([...called, ...topics]);
}

interface Ends {
  readonly source: string;
  readonly target: string;
}

/** The relations between the two themselves, and those in which one or both are spoken for. */
export function betweenSides<Relation extends Ends>(
  relations: readonly Relation[],
  { a, b }: Pair,
  sides: Sides,
): { readonly own: Relation[]; readonly spokenFor: Relation[] } {
  const isOwn = ({ source, target }: Ends): boolean =>
    (source === a && target === b) || (source === b && target === a);
  const crosses = ({ source, target }: Ends): boolean =>
    (sides.a.has(source) && sides.b.has(target)) || (sides.b.has(source) && sides.a.has(target));
  return {
    own: relations.filter(isOwn),
    spokenFor: relations.filter((relation) => crosses(relation) && !isOwn(relation)),
  };
}
