import type { Database } from './database.ts';
import { batchSize, deriveInBatches } from './event/derive.ts';
import { loadQuery } from './queries.ts';
import { noteAll } from './tally/note.ts';
import { makeTallies } from './tally/tally.ts';

const told = loadQuery('event/told');
const deriveParts = loadQuery('event/derive-parts');

/** Works out once more what follows from the claims, for graphs in which an older Entente worked out less. */
async function deriveAll(database: Database): Promise<void> {
  await deriveInBatches(database, await eventsToldOf(database));
}

/** Notes on each part what an entity's events are listed by, and makes all tallies. */
async function tallyAll(database: Database): Promise<void> {
  const events = await eventsToldOf(database);
  for (let at = 0; at < events.length; at += batchSize)
    await database.write((run) => run(deriveParts, { events: events.slice(at, at + batchSize) }));
  await database.write(noteAll);
  await makeTallies(database);
}

const eventsToldOf = async (database: Database): Promise<string[]> =>
  (await database.read<{ id: string }>(told)).map(({ id }) => id);

/** What brings a graph to a version from the one before. */
const migrations: readonly {
  readonly to: number;
  readonly run: (database: Database) => Promise<void>;
}[] = [
  // Since when claims, outlets and standings were known.
  { to: 2, run: deriveAll },
  { to: 4, run: tallyAll },
];

/** Brings the data in a graph of an older version up to date. Each step is safe to run again. */
export async function migrate(database: Database, from: number): Promise<void> {
  for (const { to, run } of migrations) if (to > from) await run(database);
}
