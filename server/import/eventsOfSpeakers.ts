import type { Database } from '../database.ts';
import { loadQuery } from '../queries.ts';

const query = loadQuery('import/events-of-speakers');

/**
 * The events on which it bears whom people speak for by a dataset, those that other datasets tell of included: whom these people count as in
 * them, and on whose side they say what they say.
 */
export const eventsOfSpeakers = async (database: Database, dataset: string): Promise<string[]> =>
  (await database.read<{ id: string }>(query, { dataset })).map(({ id }) => id);
