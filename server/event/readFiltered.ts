import type { Database } from '../database.ts';
import { groupBy } from '../graphql/batch.ts';
import { prune, type Parameters, type Query } from '../queries.ts';
import { restrictions, type Filter } from './filter.ts';

/**
 * Runs a query that takes `$filters` and returns rows with `i`, the position of their filter. Filters that restrict the same
 * fields share one run, so the number of runs does not grow with the number of filters.
 *
 * @param toItem what becomes of a row; it is taken as it is, without `i`, if left out
 * @param conditions further ones that hold for lines of the query, beside what the filters restrict
 * @param filters each may hold more than a filter does (a position to go on from); null means not given
 * @returns the items of each filter, in the order of the filters
 */
export async function readFiltered<Row, Item = Row>(
  database: Database,
  query: Query,
  filters: readonly Filter[],
  parameters: Parameters = {},
  toItem: (row: Row & { readonly i: number }) => Item = ({ i: _, ...row }) => row as unknown as Item,
  conditions: readonly string[] = [],
): Promise<Item[][]> {
  const items = filters.map((): Item[] => []);
  const alike = groupBy(
    filters.map((_, index) => index),
    (index) => restrictions(filters[index] as Filter).join(' '),
  );
  await Promise.all(
    Array.from(alike.values(), async (group) => {
      const given = group.map((index) => filters[index] as Filter);
      const variant = prune(query, [...restrictions(given[0] as Filter), ...conditions]);
      for (const row of await database.read<Row & { readonly i: number }>(variant, {
        ...parameters,
        filters: given.map(withoutNulls),
      }))
        items[group[row.i] ?? -1]?.push(toItem(row));
    }),
  );
  return items;
}

/** What is not there is null to Cypher, too, and need not be sent; most of a filter is not there. */
const withoutNulls = (filter: Filter): Partial<Filter> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
