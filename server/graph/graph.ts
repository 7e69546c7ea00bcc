import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import type { Entity } from '../entity/entity.ts';
import { restrictsOnly } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import type { Context } from '../graphql/context.ts';
import { pageSize } from '../graphql/page.ts';
import type { EntityId, TopicId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import type { EventKind, Standing } from '../vocabulary.ts';
import { readTallied } from '../tally/readTallied.ts';
import { isWritten } from './asWritten.ts';
import { relationId, standingOf, type Relation } from './relation.ts';
import type { RelationFilter } from './relationFilter.ts';
import { readRepresentations } from './representations.ts';

export interface Graph {
  readonly entities: readonly EntityId[];
  readonly topics: readonly TopicId[];
  readonly relations: readonly Relation[];
  readonly truncated: boolean;
  readonly totalRelations: number;
  /** What it is computed from. */
  readonly filter: RelationFilter;
}

interface RelationRow {
  readonly kind: EventKind;
  readonly source: EntityId;
  readonly target: EntityId | TopicId;
  readonly toTopic: boolean;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly standings: readonly Standing[];
}

interface BusiestRow {
  readonly total: number;
  readonly relations: readonly RelationRow[];
  /** Those at their ends, where they are read with them. */
  readonly entities?: readonly Entity[];
}

const busiest = loadQuery('graph/busiest');
const busiestAsWritten = loadQuery('graph/busiest-as-written');
const busiestTallied = loadQuery('graph/busiest-tallied');

/**
 * What to draw of the events that match a filter: the busiest relations and what they join. Who speaks for whom among the
 * entities is added as far as `first` leaves room.
 *
 * @param first relations at most, 200 if null
 * @throws EntenteError BAD_INPUT for a `first` that does not fit
 */
export async function drawGraph(
  { database, loaders }: Pick<Context, 'database' | 'loaders'>,
  filter: RelationFilter,
  first: number | null | undefined,
): Promise<Graph> {
  const size = pageSize(first, 200, 5000);
  const { relations: rows, total, entities = [] } = await readBusiest(database, filter, size);
  loaders.meet(entities);
  const topics = rows.filter(({ toTopic }) => toTopic).map(({ target }) => target as TopicId);
  const written = rows.map(relationFrom(filter));
  const room = size - rows.length;
  const representations =
    room > 0 ? (await readRepresentations(database, entitiesOf(written, topics), filter)).slice(0, room) : [];
  const relations = [...written, ...representations];
  return {
    entities: entitiesOf(relations, topics),
    topics: [...new Set(topics)],
    relations,
    truncated: total > size,
    totalRelations: total,
    filter,
  };
}

/** From what holds the answer with the least work: tallies, written relations, events. */
async function readBusiest(database: Database, filter: RelationFilter, size: number): Promise<BusiestRow> {
  const parameters = { limit: neo4j.int(size) };
  const tallied = restrictsOnly(filter, ['kinds', 'ends', 'touching', 'direction', 'among'])
    ? await readTallied<BusiestRow>(database, busiestTallied, [filter], parameters)
    : null;
  if (tallied?.[0]) return tallied[0];
  const query = isWritten(filter) ? busiestAsWritten : busiest;
  const [found] = await readFiltered<BusiestRow>(database, query, [filter], parameters);
  return found?.[0] ?? { relations: [], total: 0 };
}

const relationFrom =
  (filter: RelationFilter) =>
  ({ kind, source, target, count, first, last, standings }: RelationRow): Relation => ({
    ...{ id: relationId(kind, source, target), kind, source, target, count, first, last },
    ...{ standing: standingOf(standings), filter },
  });

const entitiesOf = (relations: readonly Relation[], topics: readonly TopicId[]): EntityId[] => {
  const isTopic = new Set<string>(topics);
  return [
    ...new Set(relations.flatMap(({ source, target }) => [source, target]).filter((id) => !isTopic.has(id))),
  ] as EntityId[];
};
