import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import { groupBy, type Batch } from '../graphql/batch.ts';
import { loadQuery } from '../queries.ts';
import { readFiltered } from './readFiltered.ts';
import { countEvents, eventGroups } from '../facet/facets.ts';
import { isTalliedByMonth } from '../tally/byMonth.ts';
import { eventFromRow, type Event, type EventRow } from './event.ts';
import type { EventColumn } from './eventColumns.ts';
import { restrictsOnly, type Filter } from './filter.ts';

/** One page of events that is asked for; pages that differ only in the filter's values and in position are read by one query. */
export interface EventPageKey {
  readonly filter: Filter;
  readonly newestFirst: boolean;
  readonly limit: number;
  readonly columns: readonly EventColumn[];
  /** The `order` of the last event seen. */
  readonly after: string | null;
}

export interface EventPageItem {
  readonly order: string;
  readonly event: Event;
}

const newestFirst = loadQuery('event/newest-first');
const oldestFirst = loadQuery('event/oldest-first');
const newestFirstOfOne = loadQuery('event/newest-first-of-one');
const oldestFirstOfOne = loadQuery('event/oldest-first-of-one');
const count = loadQuery('event/count');
const countOfOne = loadQuery('event/count-of-one');

/** What stands on an event itself, or on a part in it. */
const ownRestrictions = [
  ...['participants', 'kinds', 'from', 'to', 'dated'],
  ...['media', 'standing', 'datasets', 'asKnownOn'],
];

/** Whether the events are those of somebody, in the order in which an index has them. */
const isOfOne = (filter: Filter): boolean =>
  (filter.participants?.length ?? 0) > 0 && restrictsOnly(filter, ownRestrictions);

export const eventPages =
  (database: Database): Batch<EventPageKey, EventPageItem[]> =>
  async (keys) => {
    const pages = new Map<EventPageKey, EventPageItem[]>(keys.map((key) => [key, []]));
    const alike = groupBy(
      keys,
      (key) => `${key.newestFirst} ${key.limit} ${isOfOne(key.filter)} ${key.columns.join()}`,
    );
    await Promise.all(
      Array.from(alike.values(), async (group) => {
        const [{ filter, newestFirst: newest, limit, columns }] = group as [EventPageKey];
        const query = isOfOne(filter)
          ? newest
            ? newestFirstOfOne
            : oldestFirstOfOne
          : newest
            ? newestFirst
            : oldestFirst;
        const filters = group.map((key) => ({ ...key.filter, after: key.after }));
        const found = await readFiltered<EventRow & { readonly order: string }, EventPageItem>(
          database,
          query,
          filters,
          { limit: neo4j.int(limit) },
          (row) => ({ order: row.order, event: eventFromRow(row) }),
          columns,
        );
        group.forEach((key, index) => pages.set(key, found[index] ?? []));
      }),
    );
    return keys.map((key) => pages.get(key) ?? []);
  };

export const eventCounts =
  (database: Database): Batch<Filter, number> =>
  async (filters) => {
    if (filters.every(isTalliedByMonth)) return (await eventGroups(database)(filters)).map(countEvents);
    const ofOne = filters.every(
      (filter) => filter.participants?.length === 1 && restrictsOnly(filter, ['participants']),
    );
    const rows = await readFiltered<{ count: number }>(database, ofOne ? countOfOne : count, filters);
    return rows.map(([row]) => row?.count ?? 0);
  };
