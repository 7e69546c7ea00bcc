import type { GraphQuery } from '../operations/generated.ts';
import { relationKind, type RelationFamily } from '../kinds/relationKinds.ts';

export type GraphData = GraphQuery['graph'];
export type GraphRelation = GraphData['relations'][number];

/**
 * The part of a graph that is drawn: the busiest `budget` relations with what hangs on them, and those of whom somebody
 * speaks for, between entities that are drawn anyway.
 *
 * @param budget at least 0; relations of equal count keep the server's order
 */
export function busiest(graph: GraphData, budget: number): GraphData {
  const events = graph.relations.filter((relation) => relation.kind !== 'REPRESENTS');
  const weigh = weights(graph, events);
  const drawn = [...events].sort((a, b) => weigh(b) - weigh(a)).slice(0, budget);
  const everything = drawn.length === events.length;
  const ids = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const offices = graph.relations.filter(
    ({ kind, source, target }) =>
      kind === 'REPRESENTS' && (everything || (ids.has(source) && ids.has(target))),
  );
  if (everything) for (const { source, target } of offices) ids.add(source).add(target);
  return {
    entities: graph.entities.filter(({ id }) => everything || ids.has(id)),
    topics: graph.topics.filter(({ id }) => everything || ids.has(id)),
    relations: [...drawn, ...offices],
    truncated: graph.truncated,
  };
}

/** Of relations of equal count, those come first that the canvas is for: talks, then what is offered and refused. */
const familyWeight: Readonly<Record<RelationFamily, number>> = {
  spoke: 12,
  proposed: 3,
  accepted: 2.5,
  refused: 3,
  pressed: 1,
  acted: -1,
  stated: 0,
  represents: 0,
};

/** Busy is what happened often, and what hangs on entities and topics that much else hangs on. */
function weights(graph: GraphData, relations: readonly GraphRelation[]): (relation: GraphRelation) => number {
  const topics = new Set(graph.topics.map(({ id }) => id));
  const degrees = new Map<string, number>();
  for (const { source, target } of relations)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const degree = (id: string) => degrees.get(id) ?? 0;
  // What was said to somebody about something is drawn to the topic first: the line to the addressee repeats it.
  const repeats = (kind: string, target: string) => kind !== 'SPOKE_WITH' && !topics.has(target);
  return ({ kind, count, source, target }) =>
    count * 2 +
    familyWeight[relationKind(kind).family] +
    Math.log2(degree(source)) +
    Math.log2(degree(target)) * 2.5 -
    (repeats(kind, target) ? 4 : 0);
}
