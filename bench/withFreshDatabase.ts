import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, type Connection, type Database } from '../server/database.ts';
import { openEmbedded } from '../server/embedded/embedded.ts';

/** As the embedded database has them unless told otherwise. */
const memory = { heap: '512m', pageCache: '256m' };

/** Does some work with an embedded database of its own, empty and just started, and removes it. */
export async function withFreshDatabase<T>(
  work: (database: Database, connection: Connection) => Promise<T>,
): Promise<T> {
  const home = await mkdtemp(path.join(tmpdir(), 'entente-bench-'));
  const embedded = await openEmbedded({
    ...{ home, javaHome: process.env['JAVA_HOME'], ...memory },
    ...{ environment: process.env, progress: () => undefined },
  });
  try {
    await embedded.ready;
    const database = openDatabase(embedded.connection, { queryTimeout: 120 });
    try {
      return await work(database, embedded.connection);
    } finally {
      await database.close();
    }
  } finally {
    await embedded.kill();
    await rm(home, { recursive: true, force: true });
  }
}
