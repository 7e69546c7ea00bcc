import type { Database } from '../database.ts';
import { groupBy } from '../graphql/batch.ts';
import { prune, type Parameters, type Query } from '../queries.ts';
import { restrictions, type Filter } from './filter.ts';

/**
 * Runs a query that takes `$filters` and returns rows with `i`, the position of their filter. Filters that restrict the same
 * fields share one run, so the number of runs does not grow with the number of filters.
 *
 * @param filters each may hold more than a filter does (a position to go on from); null means not given
 * @returns the rows of each filter, without `i`, in the order of the filters
 */
export async function readFiltered<Row>(
  database: Database,
  query: Query,
  filters: readonly Filter[],
  parameters: Parameters = {},
): Promise<Row[][]> {
  const rows = filters.map((): Row[] => []);
  const alike = groupBy(
    filters.map((_, index) => index),
    (index) => restrictions(filters[index] as Filter).join(' '),
  );
  await Promise.all(
    Array.from(alike.values(), async (group) => {
      const given = group.map((index) => filters[index] as Filter);
      const variant = prune(query, restrictions(given[0] as Filter));
      for (const { i, ...row } of await database.read<{ i: number }>(variant, {
        ...parameters,
        filters: given,
      }))
        rows[group[i] ?? -1]?.push(row as Row);
    }),
  );
  return rows;
}
