import type { GraphQuery } from '../operations/generated.ts';
import { relationKind } from '../kinds/relationKinds.ts';

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
  const drawn = [...events].sort(byWeight).slice(0, budget);
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

/** Talks come before statements of the same count: they are what the canvas is for. */
const byWeight = (a: GraphRelation, b: GraphRelation): number => weight(b) - weight(a);
const weight = ({ kind, count }: GraphRelation): number =>
  count * 2 + (relationKind(kind).family === 'spoke' ? 3 : relationKind(kind).family === 'stated' ? 0 : 1);
