import type { Database } from '../database.ts';
import { loadQuery } from '../queries.ts';

const query = loadQuery('import/leave-entities');

/** Takes a dataset off all entities that nothing of it names any more; those that no other dataset names go. */
export async function leaveEntities(database: Database, dataset: string): Promise<void> {
  let found: number;
  do {
    const [row] = await database.write((run) => run<{ count: number }>(query, { dataset }));
    found = row?.count ?? 0;
  } while (found > 0);
}
