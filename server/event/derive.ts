import neo4j from 'neo4j-driver';
import type { Database, Run } from '../database.ts';
import { loadQuery, prune } from '../queries.ts';
import { noteEvents } from '../tally/note.ts';

const principals = loadQuery('event/derive-principals');

const underived = loadQuery('event/underived');
const derived = loadQuery('event/derived');

const steps = ['derive-claims', 'derive-standing', 'derive-reporting'].map((name) =>
  loadQuery(`event/${name}`),
);

/**
 * Derives all that follows from the claims of these events and from who speaks for whom: origins, standing, datasets, outlets,
 * search words, since when each of these was known, and whom people count as. Every write of events or claims ends with it, in
 * the same transaction.
 */
export async function derive(run: Run, events: readonly string[]): Promise<void> {
  // Outlets that reported them before may not have.
  await noteEvents(run, events);
  for (const step of steps) await run(step, { events });
  await deriveEventPrincipals(run, events);
  await noteEvents(run, events);
}

/** Events that are derived in one transaction. */
export const batchSize = 2000;

/** The same for any number of events, in a transaction for each batch. Safe to run again where it was interrupted. */
export async function deriveInBatches(database: Database, events: readonly string[]): Promise<void> {
  for (let start = 0; start < events.length; start += batchSize)
    await database.write((run) => derive(run, events.slice(start, start + batchSize)));
}

/** What a first load leaves to be derived of an event: all, or only whom its participants count as. */
export type Underived = (typeof underivedKinds)[number];
export const underivedKinds = ['CLAIMS', 'PRINCIPALS'] as const;

/** Derives what a first load has left notes of. */
export async function deriveNoted(database: Database): Promise<void> {
  for (;;) {
    const [noted] = await database.read<{ note: string; of: Underived; events: string[] }>(underived, {
      limit: neo4j.int(1),
    });
    if (!noted) return;
    await database.write(async (run) => {
      await (noted.of === 'PRINCIPALS' ? deriveEventPrincipals : derive)(run, noted.events);
      await run(derived, { note: noted.note });
    });
  }
}

/** Derives whom the people in these events count as: what follows from who speaks for whom alone. */
export const deriveEventPrincipals = (run: Run, events: readonly string[]): Promise<unknown> =>
  run(prune(principals, ['events']), { events });

/** Derives whom people count as in all events there are: what follows, beyond one's own events, from writing entities. */
export const derivePrincipals = (run: Run): Promise<unknown> => run(prune(principals, []));
