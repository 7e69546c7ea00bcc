import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import type { Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import type { Batch } from '../graphql/batch.ts';
import { pageSize } from '../graphql/page.ts';
import type { DatasetId, EntityId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import { isTalliedByMonth } from '../tally/byMonth.ts';
import { readTallied } from '../tally/readTallied.ts';
import type { EventKind, Medium, Standing } from '../vocabulary.ts';

/** What the events that match a filter are like; each property is counted only when it is asked for. */
export interface Facets {
  readonly filter: Filter;
}

/** So many events have all of these properties. A row has the same shape. */
export interface EventGroup {
  readonly kind: EventKind;
  readonly medium: Medium;
  readonly standing: Standing;
  readonly datasets: readonly DatasetId[];
  readonly dated: boolean;
  readonly count: number;
}

/** So many events have this value of a property. */
export interface ValueCount<Value> {
  readonly value: Value;
  readonly count: number;
}

const byProperties = loadQuery('facet/by-properties');
const byPropertiesTallied = loadQuery('facet/by-properties-tallied');
const outlets = loadQuery('facet/outlets');
const outletsTallied = loadQuery('facet/outlets-tallied');

/** The events that match filters, in groups of those alike: one walk over them answers for all properties. */
export const eventGroups =
  (database: Database): Batch<Filter, EventGroup[]> =>
  async (filters) => {
    const tallied = filters.every(isTalliedByMonth)
      ? await readTallied<{ groups: EventGroup[] }>(database, byPropertiesTallied, filters)
      : null;
    return tallied?.map(({ groups }) => groups) ?? readFiltered<EventGroup>(database, byProperties, filters);
  };

export const countEvents = (groups: readonly EventGroup[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** How many events have which value of a property, most first. */
export function countBy<Value extends string>(
  groups: readonly EventGroup[],
  valuesOf: (group: EventGroup) => readonly Value[],
): ValueCount<Value>[] {
  const counts = new Map<Value, number>();
  for (const group of groups)
    for (const value of valuesOf(group)) counts.set(value, (counts.get(value) ?? 0) + group.count);
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  );
}

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
  const tallied = isTalliedByMonth(unrestricted)
    ? await readTallied<{ outlets: ValueCount<EntityId>[] }>(database, outletsTallied, [unrestricted], {
        limit,
      })
    : null;
  if (tallied) return tallied.flatMap((row) => row.outlets);
  const [rows] = await readFiltered<ValueCount<EntityId>>(database, outlets, [unrestricted], { limit });
  return rows ?? [];
}
