import type { GraphData } from './graphData.ts';

/** More people than this who speak for somebody, and they are rolled up unless the reader says otherwise. */
const tooMany = 40;

/**
 * Whom the people of a graph speak for, of those that are in it: the one that most others speak for as well, where they speak for
 * several. It knows no days: what people count as in an event is the API's to say.
 */
export function principalsIn(graph: GraphData): ReadonlyMap<string, string> {
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
  return principals;
}

/** Whether there is so much that people are better drawn as whom they speak for. */
export const isTooMuch = (graph: GraphData): boolean => principalsIn(graph).size > tooMany;
