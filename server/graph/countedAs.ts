import type { Database } from '../database.ts';
import { readFiltered } from '../event/readFiltered.ts';
import type { EntityId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import type { RelationFilter } from './relationFilter.ts';

/** A person and whom he counts as in an event at least. A row has the same shape. */
export interface CountedAs {
  readonly person: EntityId;
  readonly principal: EntityId;
}

const countedAs = loadQuery('graph/counted-as');

/** Who counts as which of some entities in the events that a graph is computed from; nobody where it is not rolled up. */
export async function readCountedAs(
  database: Database,
  filter: RelationFilter,
  entities: readonly EntityId[],
): Promise<CountedAs[]> {
  if (!filter.rollUp) return [];
  const principals = [...new Set<string>([...entities, ...(filter.unrolled ?? [])])].toSorted();
  const asked: RelationFilter & { readonly principals: readonly string[] } = { ...filter, principals };
  const [rows = []] = await readFiltered<CountedAs>(database, countedAs, [asked]);
  return rows;
}
