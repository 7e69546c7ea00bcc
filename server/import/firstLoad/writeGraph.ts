import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Connection, StatedDatabase } from '../../database.ts';
import { dumpGraph, dumpTallied } from './dumpGraph.ts';
import { openGraphFiles, type GraphFileList } from './graphFiles.ts';
import type { FirstLoadOptions, FirstLoadStep } from './options.ts';
import type { ReadFiles } from './readFiles.ts';
import { openSorters } from './sorters.ts';
import { openTallyAside } from './tallyAside.ts';

export interface WriteGraphOptions extends Pick<FirstLoadOptions, 'onProgress' | 'signal'> {
  /** To the database, and the seconds that a query of it may take: threads open it for themselves. */
  readonly connection: Connection;
  readonly patience: number;
  /** Where the files are written, and what is needed in between. */
  readonly folder: string;
}

/** What files of the graph that is there are called by. */
const there = 'there';

/**
 * Writes what has been read and what is in the graph for Neo4j's import tool, with the tallies of both.
 *
 * @throws the signal's reason
 */
export async function writeGraph(
  database: StatedDatabase,
  { files, aside, places, leftOut }: ReadFiles,
  { connection, patience, folder, onProgress, signal }: WriteGraphOptions,
): Promise<GraphFileList> {
  const graphFolder = path.join(folder, 'graph');
  const talliesOf = (name: string): string => path.join(folder, 'tallies', name);
  const graph = await openGraphFiles(graphFolder, there);
  const tallies = await openTallyAside(talliesOf(there), places);
  const sorters = openSorters(places, (names, at) => {
    const [own = '', ...others] = [...names.slice(at), ...names.slice(0, at), there].map(talliesOf);
    return {
      ...{ connection, patience, name: names[at] ?? '', graph: graphFolder, aside, places },
      ...{ tallies: [own, ...others], runs: files.map(({ run }) => run), leftOut },
    };
  });
  const onPlace = (step: FirstLoadStep) => (done: number) => {
    signal?.throwIfAborted();
    onProgress(step, done / places);
  };
  try {
    await Promise.all([
      sorters.sort(onPlace('sorting')),
      dumpGraph(database, graph).then(() => dumpTallied(database, tallies)),
    ]);
    await tallies.end();
    // The graph will need its room.
    for (const put of Object.values(aside)) await rm(put, { recursive: true, force: true });
    await sorters.tally(onPlace('tallying'));
    return together([graph.list(), ...(await sorters.lists())]);
  } finally {
    await sorters.end();
  }
}

const together = (lists: readonly GraphFileList[]): GraphFileList => ({
  folder: lists[0]?.folder ?? '',
  nodes: lists.flatMap(({ nodes }) => nodes),
  relationships: lists.flatMap(({ relationships }) => relationships),
  multiline: lists.some(({ multiline }) => multiline),
});
