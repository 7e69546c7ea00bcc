import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backUp } from '../server/backup/backUp.ts';
import { checkBackup } from '../server/backup/checkBackup.ts';
import { openBackup } from '../server/backup/openBackup.ts';
import { restore } from '../server/backup/restore.ts';
import { openDatabase, type StatedDatabase } from '../server/database.ts';
import type { Embedded } from '../server/embedded/embedded.ts';
import { ententeVersion } from '../server/version.ts';
import { openBigStore } from './big/bigStore.ts';
import { graphDigest } from './graphDigest.ts';
import { openBenchDatabase } from './openBenchDatabase.ts';

export interface BackupFigures {
  readonly nodes: number;
  readonly relationships: number;
  /** Of the file, in bytes. */
  readonly size: number;
  /** Seconds of each. */
  readonly took: Readonly<Record<'backup' | 'check' | 'restore', number>>;
  /** Most bytes that the process had in memory by the end of the restore, the database's left aside. */
  readonly peak: number;
  /** Whether the graph that came out is the one that went in. */
  readonly isEqual: boolean;
}

/** Enough for the database that is written into; a store that grows asks for nothing by its size yet. */
const memoryToRestore = { heap: '1g', pageCache: '1g' };

/** Backs up the generated graph, checks the file, restores it into an empty database, and compares the two. */
export async function measureBackup(rows: number, say: (line: string) => void): Promise<BackupFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-bench-'));
  try {
    const file = path.join(folder, 'graph.backup.gz');
    const took = { backup: 0, check: 0, restore: 0 };
    const timed = async <T>(what: keyof typeof took, work: () => Promise<T>): Promise<T> => {
      const since = performance.now();
      const result = await work();
      took[what] = (performance.now() - since) / 1000;
      say(`${what}: ${took[what].toFixed(1)} s`);
      return result;
    };
    const sizes = await withDatabase(openBigStore(rows, say), (database) =>
      timed('backup', () =>
        backUp(database, file, {
          ...{ version: ententeVersion, overwrite: false },
          ...{ onProgress: () => undefined, onAgain: (time) => say(`read anew (${time})`) },
        }),
      ),
    );
    const backup = await openBackup(file);
    const ids = await timed('check', () => checkBackup(backup, () => undefined));
    const restored = openBenchDatabase(path.join(folder, 'restored'), memoryToRestore);
    const [peak, after] = await withDatabase(restored, async (database) => {
      await timed('restore', () => restore(database, backup, ids, { onProgress: () => undefined }));
      return [process.resourceUsage().maxRSS * 1024, await graphDigest(database)] as const;
    });
    const before = await withDatabase(openBigStore(rows, say), graphDigest);
    say(`graph: ${before} before, ${after} after`);
    return { ...sizes, took, peak, isEqual: before === after };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withDatabase<T>(
  opening: Promise<Embedded>,
  work: (database: StatedDatabase) => Promise<T>,
): Promise<T> {
  const embedded = await opening;
  const database = openDatabase(embedded.connection, { queryTimeout: 600 });
  try {
    return await work(database);
  } finally {
    await database.close();
    await embedded.stop();
  }
}
