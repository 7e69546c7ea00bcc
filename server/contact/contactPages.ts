import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import type { Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import { groupBy, type Batch } from '../graphql/batch.ts';
import type { EntityId } from '../ids.ts';
import { loadQuery } from '../queries.ts';

/** Where a list of contacts goes on: what it is sorted by, of the last pair seen. */
export interface ContactPosition {
  readonly count: number;
  readonly last: string;
  readonly a: EntityId;
  readonly b: EntityId;
}

export interface ContactPageKey {
  readonly filter: Filter;
  readonly limit: number;
  readonly after: ContactPosition | null;
}

export interface ContactPageItem extends ContactPosition {
  /** EDTF. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

const mostFirst = loadQuery('contact/most-first');
const count = loadQuery('contact/count');

export const contactPages =
  (database: Database): Batch<ContactPageKey, ContactPageItem[]> =>
  async (keys) => {
    const pages = new Map<ContactPageKey, ContactPageItem[]>();
    await Promise.all(
      Array.from(
        groupBy(keys, (key) => key.limit),
        async ([limit, group]) => {
          const filters = group.map((key) => ({ ...key.filter, after: key.after }));
          const found = await readFiltered<ContactPageItem>(database, mostFirst, filters, {
            limit: neo4j.int(limit),
          });
          group.forEach((key, index) => pages.set(key, found[index] ?? []));
        },
      ),
    );
    return keys.map((key) => pages.get(key) ?? []);
  };

export const contactCounts =
  (database: Database): Batch<Filter, number> =>
  async (filters) => {
    const rows = await readFiltered<{ count: number }>(database, count, filters);
    return rows.map(([row]) => row?.count ?? 0);
  };
