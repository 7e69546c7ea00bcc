import { importPath } from '../server/import/importFiles.ts';
import { loadData } from '../server/load/load.ts';
import { applySchema } from '../server/schema.ts';
import { makeTallies } from '../server/tally/tally.ts';
import { readGraph, sizeOf, writeBare, type BareGraph } from './bareGraph.ts';
import { withFreshDatabase } from './withFreshDatabase.ts';

export interface ImportRound {
  /** Ms of `npm run import`, without starting the database. */
  readonly imported: number;
  /** Ms of bare batches of the same nodes and relationships, without properties. */
  readonly bare: number;
  /** Ms of bare batches of the same with their properties, in our schema. */
  readonly withProperties: number;
}

export interface ImportRate {
  readonly rows: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly rounds: readonly ImportRound[];
}

/**
 * Imports files beside the five articles, and writes the same nodes and relationships by bare batches, in turns, each time into a
 * database that has just started.
 */
export async function measureImport(
  files: readonly string[],
  rounds: number,
  say: (line: string) => void,
): Promise<ImportRate> {
  const measured: ImportRound[] = [];
  let rows = 0;
  let size = { nodes: 0, relationships: 0 };
  for (let round = 1; round <= rounds; round += 1) {
    const { graph, ...told } = await importOnce(files);
    rows = told.rows;
    size = sizeOf(graph);
    const bare = await writeOnce(graph, false);
    const withProperties = await writeOnce(graph, true);
    measured.push({ imported: told.took, bare, withProperties });
    say(
      `round ${round}: imported in ${Math.round(told.took)} ms, bare ${Math.round(bare)} ms, with properties ${Math.round(withProperties)} ms`,
    );
  }
  return { rows, ...size, rounds: measured };
}

const importOnce = (
  files: readonly string[],
): Promise<{ readonly rows: number; readonly took: number; readonly graph: BareGraph }> =>
  withFreshDatabase(async (database, connection) => {
    await applySchema(database);
    await loadData(database);
    let rows = 0;
    const since = performance.now();
    for (const file of files)
      rows += (
        await importPath(database, file, {
          ...{ dataset: 'bench', isDryRun: false },
          ...{ onBad: () => undefined, onProgress: () => undefined },
        })
      ).rows;
    await makeTallies(database);
    const took = performance.now() - since;
    return { rows, took, graph: await readGraph(connection) };
  });

/** Ms that bare batches of a graph take, in a database that has just started. */
export const writeOnce = (graph: BareGraph, withProperties: boolean): Promise<number> =>
  withFreshDatabase(async (database, connection) => {
    if (withProperties) await applySchema(database);
    const since = performance.now();
    await writeBare(connection, graph, withProperties);
    return performance.now() - since;
  });
