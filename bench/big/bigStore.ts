import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openDatabase } from '../../server/database.ts';
import type { Embedded } from '../../server/embedded/embedded.ts';
import { firstLoad } from '../../server/import/firstLoad/firstLoad.ts';
import type { FirstLoadStep } from '../../server/import/firstLoad/options.ts';
import { loadData } from '../../server/load/load.ts';
import { root } from '../../server/root.ts';
import { applySchema } from '../../server/schema.ts';
import { benchOptions, openBenchDatabase } from '../openBenchDatabase.ts';
import { writeBigFile } from './bigFile.ts';

/** Where generated graphs are kept from one run to the next. */
const folder = path.join(root, 'bench', '.stores');

/** While it is made, it grows into what it needs; from then on it gets what the size of its store asks for, as everybody's. */
const memoryToFill = { heap: '1g', pageCache: '2g' };
const memoryByStore = { heap: undefined, pageCache: undefined };

export interface BigStore extends Embedded {
  /** Its data folder. */
  readonly home: string;
}

/**
 * The embedded database with the five articles and generated events (`writeBigFile`): made at the first call, which takes minutes for
 * a million, and kept.
 *
 * @param rows of the generated file; 1,000,000 give 20,000 entities and nearly as many events
 */
export async function openBigStore(rows: number, say: (line: string) => void): Promise<BigStore> {
  const home = path.join(folder, String(rows));
  const complete = path.join(home, 'complete');
  const isComplete = await access(complete).then(
    () => true,
    () => false,
  );
  if (!isComplete) {
    // One that was broken off is made anew: figures must not depend on how it came to be.
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    await fill(rows, home, say);
    await writeFile(complete, '');
  }
  return { ...(await openBenchDatabase(home, memoryByStore)), home };
}

async function fill(rows: number, home: string, say: (line: string) => void): Promise<void> {
  const file = path.join(home, 'events.tab');
  await writeBigFile(file, rows);
  const since = performance.now();
  const seconds = (): number => Math.round((performance.now() - since) / 1000);
  const { connection, stop } = await openBenchDatabase(home, memoryToFill);
  const database = openDatabase(connection, { queryTimeout: 600 });
  try {
    await applySchema(database);
    await loadData(database);
  } finally {
    await database.close();
    await stop();
  }
  let step: FirstLoadStep | undefined;
  await firstLoad(
    [file],
    {
      dataset: 'generated',
      onBad: () => undefined,
      onProgress: (now) => {
        if (now !== step) say(`${now}, after ${seconds()} s`);
        step = now;
      },
    },
    benchOptions(home, memoryToFill),
  );
  await rm(file);
  say(`a graph of ${rows.toLocaleString('en')} rows, made in ${seconds()} s`);
}
