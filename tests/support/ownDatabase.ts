import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, type Connection, type StatedDatabase } from '../../server/database.ts';
import type { CommitLog } from '../../server/embedded/commitLog.ts';
import { openEmbedded } from '../../server/embedded/embedded.ts';
import { applySchema } from '../../server/schema.ts';
import { testArchives, testFlags } from './embedded.ts';

export interface OwnDatabase extends StatedDatabase {
  readonly connection: Connection;
  readonly commitLog: CommitLog;
  /** Ends the database and takes its home away. */
  readonly remove: () => Promise<void>;
}

/** An embedded database of a test's own, with nothing in it. */
export async function openEmptyDatabase(): Promise<OwnDatabase> {
  const home = await mkdtemp(path.join(tmpdir(), 'entente-own-'));
  const embedded = await openEmbedded({
    home,
    javaHome: process.env['JAVA_HOME'],
    heap: '512m',
    pageCache: '128m',
    progress: () => undefined,
    environment: process.env,
    flags: testFlags,
    archives: testArchives,
  });
  const { connection, commitLog } = embedded;
  const database = openDatabase(connection, { queryTimeout: 60 });
  const remove = async (): Promise<void> => {
    await database.close();
    await embedded.kill();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await embedded.ready;
  } catch (error) {
    await remove();
    throw error;
  }
  return { ...database, connection, commitLog, remove };
}

/** An embedded database of a test's own, with the schema and nothing else in it. */
export async function openOwnDatabase(): Promise<OwnDatabase> {
  const database = await openEmptyDatabase();
  try {
    await applySchema(database);
  } catch (error) {
    await database.remove();
    throw error;
  }
  return database;
}
