import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import type { Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import { pageSize } from '../graphql/page.ts';
import type { DatasetId, EntityId } from '../ids.ts';
import { loadQuery, type Query } from '../queries.ts';
import type { EventKind, Medium, Standing } from '../vocabulary.ts';

/** What the events that match a filter are like; each property is counted only when it is asked for. */
export interface Facets {
  readonly filter: Filter;
}

/** So many events have this value of a property. */
export interface ValueCount<Value> {
  readonly value: Value;
  readonly count: number;
}

const undated = loadQuery('facet/undated');
const outlets = loadQuery('facet/outlets');

/**
 * Counts the events by one property, most first.
 *
 * @param aside what the filter itself restricts of that property: left aside, so that the counts tell what choosing another
 *   value would give
 */
const countBy =
  <Value>(query: Query, aside: keyof Filter) =>
  async (database: Database, filter: Filter): Promise<ValueCount<Value>[]> => {
    const [rows] = await readFiltered<ValueCount<Value>>(database, query, [{ ...filter, [aside]: null }]);
    return rows ?? [];
  };

export const countKinds = countBy<EventKind>(loadQuery('facet/kinds'), 'kinds');
export const countMedia = countBy<Medium>(loadQuery('facet/media'), 'media');
export const countStandings = countBy<Standing>(loadQuery('facet/standings'), 'standing');
export const countDatasets = countBy<DatasetId>(loadQuery('facet/datasets'), 'datasets');

/**
 * The outlets that told most events, most first; the filter's own restriction of outlets is left aside.
 *
 * @param first outlets at most, 20 if null
 * @throws EntenteError BAD_INPUT for a `first` that does not fit
 */
export async function countOutlets(
  database: Database,
  filter: Filter,
  first: number | null | undefined,
): Promise<ValueCount<EntityId>[]> {
  const limit = neo4j.int(pageSize(first, 20));
  const unrestricted = { ...filter, outlets: null };
  const [rows] = await readFiltered<ValueCount<EntityId>>(database, outlets, [unrestricted], { limit });
  return rows ?? [];
}

/** How many of the matching events have no date. */
export async function countUndated(database: Database, filter: Filter): Promise<number> {
  const [rows] = await readFiltered<{ count: number }>(database, undated, [filter]);
  return rows?.[0]?.count ?? 0;
}
