import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, type Connection, type Database } from '../server/database.ts';
import { openBenchDatabase } from './openBenchDatabase.ts';

/** As the embedded database has them unless told otherwise. */
export const memory = { heap: '512m', pageCache: '256m' };

/** Does some work with an embedded database of its own, empty and just started, and removes it. */
export async function withFreshDatabase<T>(
  work: (database: Database, connection: Connection) => Promise<T>,
): Promise<T> {
  const home = await mkdtemp(path.join(tmpdir(), 'entente-bench-'));
  try {
    const embedded = await openBenchDatabase(home, memory);
    const database = openDatabase(embedded.connection, { queryTimeout: 120 });
    try {
      return await work(database, embedded.connection);
    } finally {
      await database.close();
      await embedded.kill();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
