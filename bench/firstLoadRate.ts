import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstLoad, withOwnDatabase } from '../server/import/firstLoad/firstLoad.ts';
import type { FirstLoadStep } from '../server/import/firstLoad/options.ts';
import { loadData } from '../server/load/load.ts';
import { applySchema } from '../server/schema.ts';
import { readGraph, sizeOf } from './bareGraph.ts';
import { writeBigFile } from './big/bigFile.ts';
import { timed } from './figures.ts';
import { writeOnce } from './importRate.ts';
import { benchOptions } from './openBenchDatabase.ts';
import { memory } from './withFreshDatabase.ts';

export interface FirstLoadRate {
  readonly rows: number;
  readonly nodes: number;
  readonly relationships: number;
  /** Ms of the first load, from the files to a graph that answers, with the two starts of the database that it takes. */
  readonly loaded: number;
  /** When each step began to show progress, in ms after the beginning. */
  readonly steps: ReadonlyMap<FirstLoadStep, number>;
  /** Ms of bare batches of the same nodes and relationships, in a database that has started; without properties. */
  readonly bare: number;
  /** Ms of bare batches of the same with their properties, in our schema. */
  readonly withProperties: number;
}

/** Loads a generated file beside the five articles, and writes the same nodes and relationships by bare batches. */
export async function measureFirstLoad(rows: number, say: (line: string) => void): Promise<FirstLoadRate> {
  const home = await mkdtemp(path.join(tmpdir(), 'entente-bench-'));
  const options = benchOptions(home, memory);
  try {
    const file = path.join(home, 'events.tab');
    await writeBigFile(file, rows);
    await withOwnDatabase(options, async (database) => {
      await applySchema(database);
      await loadData(database);
    });
    const steps = new Map<FirstLoadStep, number>();
    const since = performance.now();
    const loaded = await timed(() =>
      firstLoad(
        [file],
        {
          dataset: 'bench',
          onBad: () => undefined,
          onProgress: (step) => {
            if (!steps.has(step)) say(`${step}, after ${Math.round(performance.now() - since)} ms`);
            steps.set(step, steps.get(step) ?? performance.now() - since);
          },
        },
        options,
      ),
    );
    const graph = await withOwnDatabase(options, (_, connection) => readGraph(connection));
    say(`loaded in ${Math.round(loaded)} ms`);
    const bare = await writeOnce(graph, false);
    say(`bare ${Math.round(bare)} ms`);
    const withProperties = await writeOnce(graph, true);
    say(`with properties ${Math.round(withProperties)} ms`);
    return { rows, ...sizeOf(graph), loaded, steps, bare, withProperties };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
