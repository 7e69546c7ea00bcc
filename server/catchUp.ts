import type { Database } from './database.ts';
import { loadQuery } from './queries.ts';

const nothing = loadQuery('schema/nothing');

/**
 * Has all that is read through this database from now on be of a state in which everything is that any process has committed by
 * now. In a cluster reads go to followers, which may be behind; this asks the one that writes, and the bookmark that comes with its
 * answer is what followers wait for.
 */
export const catchUp = (database: Database): Promise<void> =>
  database.write(async (run) => {
    await run(nothing);
  });
