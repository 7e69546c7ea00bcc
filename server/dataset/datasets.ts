import type { Database } from '../database.ts';
import { listsById, type Batch } from '../graphql/batch.ts';
import type { DatasetId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import type { Dataset } from './dataset.ts';

const all = loadQuery('dataset/all');
const eventCountsQuery = loadQuery('dataset/event-counts');

/** There are only ever a few datasets, so one is found among all. */
export const datasetsById =
  (database: Database): Batch<DatasetId, Dataset | null> =>
  async (ids) => {
    const byId = new Map((await database.read<Dataset>(all)).map((dataset) => [dataset.id, dataset]));
    return ids.map((id) => byId.get(id) ?? null);
  };

export const listDatasets = (database: Database): Promise<Dataset[]> => database.read<Dataset>(all);

export const datasetEventCounts = (database: Database): Batch<DatasetId, number> => {
  const counts = listsById<{ id: DatasetId; count: number }, number>(
    database,
    eventCountsQuery,
    ({ count }) => count,
  );
  return async (ids) => (await counts(ids)).map(([count]) => count ?? 0);
};
