import type { Run } from '../database.ts';
import { loadQuery } from '../queries.ts';

const steps = ['derive-claims', 'derive-standing', 'derive-reporting'].map((name) =>
  loadQuery(`event/${name}`),
);

/**
 * Derives all that follows from the claims of these events: origins, standing, datasets, outlets, search words, and since when
 * each of these was known.
 * Every write of events or claims ends with it, in the same transaction.
 */
export async function derive(run: Run, events: readonly string[]): Promise<void> {
  for (const step of steps) await run(step, { events });
}
