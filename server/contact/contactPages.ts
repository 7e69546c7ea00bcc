import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import type { Entity } from '../entity/entity.ts';
import { restrictsOnly, type Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import { readTallied } from '../tally/readTallied.ts';
import { groupBy, type Batch } from '../graphql/batch.ts';
import type { EntityId } from '../ids.ts';
import { loadQuery, type Query } from '../queries.ts';

/** Where a list of contacts goes on: what it is sorted by, of the last pair seen. */
export interface ContactPosition {
  readonly count: number;
  /** First and last day of the talk that comes last, as one number: 2022022020220220. */
  readonly newest: number;
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

interface TalliedItem extends ContactPageItem {
  readonly entities: readonly Entity[];
}

const mostFirst = loadQuery('contact/most-first');
const mostFirstTallied = loadQuery('contact/most-first-tallied');
const nextTallied = loadQuery('contact/next-tallied');
const count = loadQuery('contact/count');
const countTallied = loadQuery('contact/count-tallied');

/** @param meet is told whom the rows tell of by the way */
export const contactPages =
  (
    database: Database,
    meet: (entities: readonly Entity[]) => void = () => undefined,
  ): Batch<ContactPageKey, ContactPageItem[]> =>
  async (keys) => {
    const pages = new Map<ContactPageKey, ContactPageItem[]>();
    await Promise.all(
      Array.from(groupBy(keys, (key) => `${key.limit} ${tallyOf(key)?.name}`).values(), async (group) => {
        const filters = group.map((key) => ({ ...key.filter, after: key.after }));
        const [key] = group as [ContactPageKey];
        const parameters = { limit: neo4j.int(key.limit) };
        const tally = tallyOf(key);
        const tallied =
          tally && (await readTallied<{ items: TalliedItem[] }>(database, tally, filters, parameters));
        const found =
          tallied?.map(({ items }) => {
            meet(items.flatMap(({ entities }) => entities));
            return items.map(({ entities: _, ...item }): ContactPageItem => item);
          }) ?? (await readFiltered<ContactPageItem>(database, mostFirst, filters, parameters));
        group.forEach((key, index) => pages.set(key, found[index] ?? []));
      }),
    );
    return keys.map((key) => pages.get(key) ?? []);
  };

export const contactCounts =
  (database: Database): Batch<Filter, number> =>
  async (filters) => {
    const tallied = filters.every(isTallied)
      ? await readTallied<{ count: number }>(database, countTallied, filters)
      : null;
    if (tallied) return tallied.map((row) => row.count);
    const rows = await readFiltered<{ count: number }>(database, count, filters);
    return rows.map(([row]) => row?.count ?? 0);
  };

/** The query that has a page from the tallies; null where they cannot tell. */
function tallyOf({ filter, after }: ContactPageKey): Query | null {
  if (!isTallied(filter)) return null;
  return after && restrictsOnly(filter, ['kinds']) ? nextTallied : mostFirstTallied;
}

/** Whether the tallies of talks can tell: "dated" only together with a period. */
const isTallied = (filter: Filter): boolean =>
  restrictsOnly(filter, ['participants', 'from', 'to', 'kinds', 'dated']) &&
  (filter.participants?.length ?? 1) <= 2 &&
  (filter.kinds?.includes('SPOKE_WITH') ?? true) &&
  (filter.dated === null || (filter.from ?? filter.to) !== null);
