import { relationId } from '../state/selection.ts';
import { countOf, firstOf, lastOf, standingOf } from './combine.ts';
import type { GraphData, GraphRelation } from './graphData.ts';

/** More people than this who speak for somebody, and they are rolled up unless the reader says otherwise. */
const tooMany = 40;

/** Whom each person counts as: a principal that is in the graph too. */
export type Principals = ReadonlyMap<string, string>;

/**
 * Whom the people of a graph speak for: the one that most others speak for as well, where they speak for several.
 *
 * @param unrolled principals whose people keep their own place
 */
export function principalsIn(graph: GraphData, unrolled: readonly string[] = []): Principals {
  const known = new Set(graph.entities.map(({ id }) => id));
  const people = new Set(graph.entities.flatMap(({ id, kind }) => (kind === 'PERSON' ? [id] : [])));
  const offices = graph.relations.filter(
    ({ kind, source, target }) => kind === 'REPRESENTS' && people.has(source) && known.has(target),
  );
  const followers = new Map<string, number>();
  for (const { target } of offices) followers.set(target, (followers.get(target) ?? 0) + 1);
  const principals = new Map<string, string>();
  for (const { source, target } of offices) {
    const before = principals.get(source);
    if (!before || (followers.get(target) ?? 0) > (followers.get(before) ?? 0))
      principals.set(source, target);
  }
  for (const [person, principal] of principals) if (unrolled.includes(principal)) principals.delete(person);
  return principals;
}

/** Those who would count as one of some principals, were these not unrolled. */
export const peopleOf = (graph: GraphData, unrolled: readonly string[]): string[] =>
  unrolled.length === 0
    ? []
    : [...principalsIn(graph)].flatMap(([person, principal]) =>
        unrolled.includes(principal) ? [person] : [],
      );

/** Whether there is so much that people are better drawn as whom they speak for. */
export const isTooMuch = (graph: GraphData): boolean => principalsIn(graph).size > tooMany;

/**
 * A graph in which people count as whom they speak for: their relations are those of their principal, and relations of one
 * kind that come to lie between the same two are one. What they have with their own principal is not drawn.
 */
export function rollUp(graph: GraphData, principals: Principals): GraphData {
  if (principals.size === 0) return graph;
  const as = (id: string): string => principals.get(id) ?? id;
  const groups = new Map<string, GraphRelation[]>();
  for (const relation of graph.relations) {
    const [source, target] = ends(relation, as);
    if (source === target) continue;
    const id = relationId({ kind: relation.kind, source, target });
    groups.set(id, [...(groups.get(id) ?? []), { ...relation, source, target }]);
  }
  return {
    ...graph,
    entities: graph.entities.filter(({ id }) => !principals.has(id)),
    relations: [...groups.values()].flatMap((group) => {
      const [one] = group;
      if (!one) return [];
      if (group.length === 1) return [one];
      return [
        {
          ...one,
          count: countOf(group),
          first: firstOf(group),
          last: lastOf(group),
          standing: standingOf(group),
        },
      ];
    }),
  };
}

/** A talk has no direction and is named from the lower id to the higher. */
function ends({ kind, source, target }: GraphRelation, as: (id: string) => string): [string, string] {
  const [from, to] = [as(source), as(target)];
  return kind === 'SPOKE_WITH' && from > to ? [to, from] : [from, to];
}
