import type { GraphQuery } from '../operations/generated.ts';
import { pairId, type Selection } from '../state/selection.ts';
import { relationKind, type RelationFamily } from '../kinds/relationKinds.ts';

export type GraphData = GraphQuery['graph'];
export type GraphRelation = GraphData['relations'][number];

/** How many relations something brings along that was looked at and is not among the busiest. */
export const mostRevealed = 6;

/**
 * The part of a graph that is drawn: the busiest `budget` relations with what hangs on them, what was looked at besides,
 * and those of whom somebody speaks for, between entities that are drawn anyway.
 *
 * @param budget at least 0; relations of equal weight keep the server's order
 * @param revealed what is drawn even where it is not among the busiest, with its own busiest relations
 * @param besides ids of what is drawn even where none of its relations is
 */
export function busiest(
  graph: GraphData,
  budget: number,
  revealed: readonly Selection[] = [],
  besides: readonly string[] = [],
): GraphData {
  const events = graph.relations.filter((relation) => relation.kind !== 'REPRESENTS');
  const weigh = weights(graph, events);
  const ranked = [...events].sort((a, b) => weigh(b) - weigh(a));
  const drawn = ranked.slice(0, budget);
  const everything = drawn.length === events.length;
  const ids = new Set([...drawn.flatMap(endsOf), ...besides]);
  for (const selection of revealed) {
    const added = revealedBy(selection, ranked, ids, budget > 0).filter(
      (relation) => !drawn.includes(relation),
    );
    drawn.push(...added);
    for (const id of [...added.flatMap(endsOf), ...idsOf(selection)]) ids.add(id);
  }
  const offices = graph.relations.filter(
    ({ kind, source, target }) =>
      kind === 'REPRESENTS' && (everything || (ids.has(source) && ids.has(target))),
  );
  return {
    entities: graph.entities.filter(({ id }) => everything || ids.has(id)),
    topics: graph.topics.filter(({ id }) => everything || ids.has(id)),
    relations: [...drawn, ...offices],
    truncated: graph.truncated,
    totalRelations: graph.totalRelations,
    countedAs: graph.countedAs,
  };
}

const endsOf = ({ source, target }: GraphRelation): string[] => [source, target];

/** The ids of what a selection wants drawn. */
export const idsOf = (selection: Selection): string[] => {
  if (selection.type === 'relation') return [selection.source, selection.target];
  if (selection.type === 'pair') return [selection.a, selection.b];
  return selection.type === 'entity' || selection.type === 'topic' ? [selection.id] : [];
};

/**
 * The relations that a selection adds: a line itself; of a node that is not drawn, first those to what is.
 *
 * @param bringsMore whether a node brings others along that are not drawn: a picture of nothing but what was asked for stays that
 */
function revealedBy(
  selection: Selection,
  ranked: readonly GraphRelation[],
  drawn: ReadonlySet<string>,
  bringsMore: boolean,
): GraphRelation[] {
  if (selection.type === 'relation')
    return ranked.filter(
      ({ kind, source, target }) =>
        kind === selection.kind && source === selection.source && target === selection.target,
    );
  if (selection.type === 'pair')
    return ranked.filter(({ source, target }) => pairId(source, target) === pairId(selection.a, selection.b));
  const [id] = idsOf(selection);
  if (id === undefined || drawn.has(id)) return [];
  const own = ranked.filter((relation) => endsOf(relation).includes(id));
  const isNear = (relation: GraphRelation) => endsOf(relation).some((end) => drawn.has(end));
  const others = bringsMore ? own.filter((relation) => !isNear(relation)) : [];
  return [...own.filter(isNear), ...others].slice(0, mostRevealed);
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
