import type { Database } from '../database.ts';
import { loadQuery } from '../queries.ts';
import { settleEvents } from '../event/settleEvents.ts';

const removeClaimsQuery = loadQuery('import/remove-claims');

/**
 * Removes claims batch by batch, each in one transaction with what follows from it: events that no claim tells of any more go.
 *
 * @param next ids of some claims that are to go; none when all are gone
 * @returns how many there were
 */
export async function removeClaims(
  database: Database,
  next: () => Promise<readonly string[]>,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const claims = await next();
    if (claims.length === 0) return removed;
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
