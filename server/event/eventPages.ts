import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import { groupBy, type Batch } from '../graphql/batch.ts';
import type { EventId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import { readFiltered } from './readFiltered.ts';
import type { Filter } from './filter.ts';

/** One page of events that is asked for; pages that differ only in the filter's values and in position are read by one query. */
export interface EventPageKey {
  readonly filter: Filter;
  readonly newestFirst: boolean;
  readonly limit: number;
  /** The `order` of the last event seen. */
  readonly after: string | null;
}

export interface EventPageItem {
  readonly id: EventId;
  readonly order: string;
}

const newestFirst = loadQuery('event/newest-first');
const oldestFirst = loadQuery('event/oldest-first');
const count = loadQuery('event/count');

export const eventPages =
  (database: Database): Batch<EventPageKey, EventPageItem[]> =>
  async (keys) => {
    const pages = new Map<EventPageKey, EventPageItem[]>(keys.map((key) => [key, []]));
    const alike = groupBy(keys, (key) => `${key.newestFirst} ${key.limit}`);
    await Promise.all(
      Array.from(alike.values(), async (group) => {
        const [{ newestFirst: newest, limit }] = group as [EventPageKey];
        const filters = group.map((key) => ({ ...key.filter, after: key.after }));
        const found = await readFiltered<EventPageItem>(
          database,
          newest ? newestFirst : oldestFirst,
          filters,
          {
            limit: neo4j.int(limit),
          },
        );
        group.forEach((key, index) => pages.set(key, found[index] ?? []));
      }),
    );
    return keys.map((key) => pages.get(key) ?? []);
  };

export const eventCounts =
  (database: Database): Batch<Filter, number> =>
  async (filters) => {
    const rows = await readFiltered<{ count: number }>(database, count, filters);
    return rows.map(([row]) => row?.count ?? 0);
  };
