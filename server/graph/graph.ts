import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import type { Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import { pageSize } from '../graphql/page.ts';
import type { EntityId, TopicId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import type { EventKind, Standing } from '../vocabulary.ts';

/** A line on the canvas, computed from events; from an entity to an entity or a topic. */
export interface Relation {
  readonly id: string;
  readonly kind: EventKind | 'REPRESENTS';
  readonly source: string;
  readonly target: string;
  readonly count: number;
  /** EDTF. */
  readonly first: string | null;
  readonly last: string | null;
  readonly standing: Standing | null;
}

export interface Graph {
  readonly entities: readonly EntityId[];
  readonly topics: readonly TopicId[];
  readonly relations: readonly Relation[];
  readonly truncated: boolean;
  readonly totalRelations: number;
}

interface BusiestRow {
  readonly total: number;
  readonly relations: readonly {
    readonly kind: EventKind;
    readonly source: EntityId;
    readonly target: EntityId | TopicId;
    readonly toTopic: boolean;
    readonly count: number;
    readonly first: string | null;
    readonly last: string | null;
    readonly standings: readonly Standing[];
  }[];
}

interface RepresentationRow {
  readonly source: EntityId;
  readonly target: EntityId;
  readonly count: number;
  readonly from: string | null;
  readonly to: string | null;
}

const busiest = loadQuery('graph/busiest');
const representations = loadQuery('graph/representations');

/** What a relation's events amount to: one that is disputed marks it; otherwise the best of them counts. */
const byWeight: readonly Standing[] = ['DISPUTED', 'CONFIRMED', 'CORROBORATED', 'REPORTED'];
export const standingOf = (standings: readonly Standing[]): Standing | null =>
  byWeight.find((standing) => standings.includes(standing)) ?? null;

/**
 * What to draw of the events that match a filter: the busiest relations and what they join. Who speaks for whom among the
 * entities is added as far as `first` leaves room.
 *
 * @param around only events of these entities or topics
 * @param first relations at most, 200 if null
 * @throws EntenteError BAD_INPUT for a `first` that does not fit
 */
export async function drawGraph(
  database: Database,
  filter: Filter,
  around: readonly string[] | null | undefined,
  first: number | null | undefined,
): Promise<Graph> {
  const size = pageSize(first, 200, 5000);
  const [rows] = await readFiltered<BusiestRow>(database, busiest, [{ ...filter, around: around ?? null }], {
    limit: neo4j.int(size),
  });
  const { relations, total } = rows?.[0] ?? { relations: [], total: 0 };
  const entities = [
    ...new Set(relations.flatMap(({ source, target, toTopic }) => (toTopic ? [source] : [source, target]))),
  ] as EntityId[];
  const spokesmanship = await database.read<RepresentationRow>(representations, { entities });
  return {
    entities,
    topics: [...new Set(relations.filter(({ toTopic }) => toTopic).map(({ target }) => target as TopicId))],
    relations: [
      ...relations.map(({ kind, source, target, count, first, last, standings }) => ({
        ...{ id: `${kind}:${source}:${target}`, kind, source, target, count, first, last },
        standing: standingOf(standings),
      })),
      ...spokesmanship.map(({ source, target, count, from, to }) => ({
        ...{ id: `REPRESENTS:${source}:${target}`, kind: 'REPRESENTS' as const, source, target, count },
        ...{ first: from, last: to, standing: null },
      })),
    ].slice(0, size),
    truncated: total > size,
    totalRelations: total,
  };
}
