import type { Run } from './database.ts';
import { loadQuery } from './queries.ts';

const query = loadQuery('schema/take-turn');

/**
 * Waits, in a write transaction, until no other process is at work that has taken its turn, and has the next one wait until
 * this transaction ends. For what reads first and writes what is missing: two at once would both find it missing. To be
 * the first that a transaction does; what it reads from then on, the one before has written.
 */
export async function takeTurn(run: Run): Promise<void> {
  await run(query);
}
