import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import { settleEvents } from '../event/settleEvents.ts';
import { loadQuery, type Parameters, type Query } from '../queries.ts';

const removeClaimsQuery = loadQuery('import/remove-claims');

/** Claims that are removed in one transaction. */
const batchSize = 2000;

/**
 * Removes claims batch by batch, each in one transaction with what follows from it: events that no claim tells of any more go.
 *
 * @param some finds some of the claims that are to go, `$limit` at most, and none when all are gone
 * @param parameters of that query, besides the limit
 * @returns how many there were
 */
export async function removeClaims(database: Database, some: Query, parameters: Parameters): Promise<number> {
  let removed = 0;
  for (;;) {
    const found = await database.read<{ id: string }>(some, { ...parameters, limit: neo4j.int(batchSize) });
    if (found.length === 0) return removed;
    const claims = found.map(({ id }) => id);
    await database.write(async (run) => {
      const left = await run<{ id: string }>(removeClaimsQuery, { claims });
      await settleEvents(
        run,
        left.map(({ id }) => id),
      );
    });
    removed += claims.length;
  }
}
