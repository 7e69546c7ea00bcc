import type { Database } from '../database.ts';
import type { Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import type { Parameters, Query } from '../queries.ts';

/**
 * Runs a query that answers from tallies, with a row for each filter.
 *
 * @returns the rows, in the order of the filters; null while tallies are due: then the events themselves have to be counted
 */
export async function readTallied<Row>(
  database: Database,
  query: Query,
  filters: readonly Filter[],
  parameters: Parameters = {},
): Promise<Row[] | null> {
  const found = (await readFiltered<Row>(database, query, filters, parameters)).flat();
  return found.length === filters.length ? found : null;
}
