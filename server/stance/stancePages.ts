import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import type { Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import { groupBy, type Batch } from '../graphql/batch.ts';
import { loadQuery } from '../queries.ts';
import type { StancePosition, StanceRow } from './stance.ts';

export interface StancePageKey {
  /** Its first participant is the entity whose stances are asked for. */
  readonly filter: Filter;
  readonly limit: number;
  readonly after: StancePosition | null;
}

const mostFirst = loadQuery('stance/most-first');
const count = loadQuery('stance/count');

export const stancePages =
  (database: Database): Batch<StancePageKey, StanceRow[]> =>
  async (keys) => {
    const pages = new Map<StancePageKey, StanceRow[]>();
    await Promise.all(
      Array.from(
        groupBy(keys, (key) => key.limit),
        async ([limit, group]) => {
          const filters = group.map((key) => ({ ...key.filter, after: key.after }));
          const found = await readFiltered<StanceRow>(database, mostFirst, filters, {
            limit: neo4j.int(limit),
          });
          group.forEach((key, index) => pages.set(key, found[index] ?? []));
        },
      ),
    );
    return keys.map((key) => pages.get(key) ?? []);
  };

export const stanceCounts =
  (database: Database): Batch<Filter, number> =>
  async (filters) => {
    const rows = await readFiltered<{ count: number }>(database, count, filters);
    return rows.map(([row]) => row?.count ?? 0);
  };
