import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../server/database.ts';
import { openEmbedded, type Embedded } from '../../server/embedded/embedded.ts';
import { loadData } from '../../server/load/load.ts';
import { applySchema } from '../../server/schema.ts';
import { connectionVariable } from './database.ts';
import { testArchives, testFlags } from './embedded.ts';

interface Shared {
  readonly embedded: Embedded;
  readonly home: string;
}

// Jest loads setup and teardown apart from each other: a variable of this module would not be the same in both.
const keeper = globalThis as typeof globalThis & { ententeShared?: Shared };

/** Starts the one database of a test run, with schema and the five articles, and tells the tests where it is. */
export async function startSharedDatabase(): Promise<void> {
  const home = await mkdtemp(path.join(tmpdir(), 'entente-tests-'));
  const embedded = await openEmbedded({
    home,
    javaHome: process.env['JAVA_HOME'],
    heap: '512m',
    pageCache: '64m',
    progress: () => undefined,
    environment: process.env,
    flags: testFlags,
    archives: testArchives,
  });
  keeper.ententeShared = { embedded, home };
  try {
    await embedded.ready;
    const database = openDatabase(embedded.connection, { queryTimeout: 60 });
    await applySchema(database);
    await loadData(database);
    await database.close();
  } catch (error) {
    await stopSharedDatabase();
    throw error;
  }
  process.env[connectionVariable] = JSON.stringify(embedded.connection);
}

export async function stopSharedDatabase(): Promise<void> {
  const shared = keeper.ententeShared;
  if (!shared) return;
  delete keeper.ententeShared;
  await shared.embedded.stop();
  await rm(shared.home, { recursive: true, force: true });
}
