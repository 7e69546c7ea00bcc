import type { Database } from './database.ts';
import { deriveInBatches } from './event/derive.ts';
import { loadQuery } from './queries.ts';

const told = loadQuery('event/told');

/** Works out once more what follows from the claims, for graphs in which an older Entente worked out less. */
async function deriveAll(database: Database): Promise<void> {
  const events = await database.read<{ id: string }>(told);
  await deriveInBatches(
    database,
    events.map(({ id }) => id),
  );
}

/** What brings a graph to a version from the one before. */
const migrations: readonly {
  readonly to: number;
  readonly run: (database: Database) => Promise<void>;
}[] = [
  // Since when claims, outlets and standings were known.
  { to: 2, run: deriveAll },
];

/** Brings the data in a graph of an older version up to date. Each step is safe to run again. */
export async function migrate(database: Database, from: number): Promise<void> {
  for (const { to, run } of migrations) if (to > from) await run(database);
}
