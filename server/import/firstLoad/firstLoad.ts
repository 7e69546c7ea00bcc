import { rm } from 'node:fs/promises';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { openDatabase, type Connection, type StatedDatabase } from '../../database.ts';
import { openEmbedded, type EmbeddedOptions } from '../../embedded/embedded.ts';
import { importGraph } from '../../embedded/importTool.ts';
import { EntenteError } from '../../errors.ts';
import { deriveNoted } from '../../event/derive.ts';
import { loadQuery } from '../../queries.ts';
import { applySchema } from '../../schema.ts';
import { makeTallies } from '../../tally/tally.ts';
import { repeatedId } from '../compare.ts';
import { completeFile } from '../importFile.ts';
import { openImport, type ImportOutcome, type OpenedImport, type ReadOptions } from '../importFiles.ts';
import type { BadRow } from '../row.ts';
import { dumpGraph, dumpTallied } from './dumpGraph.ts';
import { arrayDelimiter, openGraphFiles, type GraphFileList } from './graphFiles.ts';
import { asideFolders, endAside, openAside, putAside, type PreparedFile } from './putAside.ts';
import { readBatches } from './readBatches.ts';
import { findRepeated } from './repeatedRecords.ts';
import { openSorters } from './sorters.ts';
import { openTallyAside } from './tallyAside.ts';

const anyImported = loadQuery('import/any-imported');
const markFile = loadQuery('import/mark-file');

/** What a first load is doing. */
export type FirstLoadStep = 'reading' | 'sorting' | 'tallying' | 'making' | 'indexing' | 'deriving';

export interface FirstLoadOptions extends ReadOptions {
  readonly onBad: (file: string, row: BadRow) => void;
  /** @param fraction of the step, from 0 to 1 */
  readonly onProgress: (step: FirstLoadStep, fraction: number) => void;
  readonly signal?: AbortSignal;
}

/** Bytes of files of which what is made of them is held in memory at once, more or less. */
const placeSize = 1024 * 1024;
const [fewestPlaces, mostPlaces] = [8, 1024];
/** What files of the graph that is there are called by. */
const there = 'there';
/** Seconds that indexes of very many events may take. */
const patience = 3600;

/**
 * Imports files into an embedded database that holds no imported rows yet, through Neo4j's import tool, which writes several times as
 * quickly as transactions do. Names become entities as in every import; all else is put aside on disk, sorted, and made into a graph, with what was
 * there before, while the database is stopped. It must be nobody else's meanwhile. Interrupted before the new graph is whole, it leaves no
 * more than entities behind; after that, the next start ends what was left to do.
 *
 * @throws EntenteError BAD_INPUT for files that cannot be read, of several datasets or that mention rows of others, and where rows of an
 *   imported file are there already; UNAVAILABLE if another process uses the database or Neo4j's tool fails; the signal's reason
 */
export async function firstLoad(
  files: readonly string[],
  options: FirstLoadOptions,
  embedded: EmbeddedOptions,
): Promise<ImportOutcome[]> {
  const folder = path.join(path.resolve(embedded.home), 'first-load');
  await rm(folder, { recursive: true, force: true });
  try {
    const opened = await Promise.all(files.map((file) => openImport(file, options)));
    const [first] = opened;
    if (!first) return [];
    const other = opened.find(({ dataset }) => dataset.id !== first.dataset.id);
    if (other)
      throw new EntenteError(
        'BAD_INPUT',
        `A first load takes files of one dataset: ${first.name} is of ${first.dataset.id}, ${other.name} of ${other.dataset.id}. Name one with --dataset, or load one and import the other.`,
      );
    const prepared = await withOwnDatabase(embedded, (database, connection) =>
      prepare(database, connection, files, opened, folder, options),
    );
    options.signal?.throwIfAborted();
    await importGraph({
      ...embedded,
      ...prepared.graph,
      arrayDelimiter,
      folder: path.join(folder, 'graph'),
      onProgress: (fraction) => options.onProgress('making', fraction),
    });
    await rm(folder, { recursive: true, force: true });
    await withOwnDatabase(embedded, async (database) => {
      options.onProgress('indexing', 0);
      await applySchema(database);
      options.onProgress('deriving', 0);
      await deriveNoted(database);
      // Of those events alone of which it had to be worked out what their claims amount to.
      await makeTallies(database, (fraction) => options.onProgress('deriving', fraction));
      for (const { run, rows, line } of prepared.files) {
        const { owner, file } = run;
        await database.write((inside) =>
          inside(markFile, { file, owner, line: neo4j.int(line), rows: neo4j.int(rows) }),
        );
        await completeFile(database, run);
      }
    });
    return prepared.files.map(({ rows }, at) => ({
      ...{ rows, before: 0, unchanged: false, removed: 0 },
      dataset: first.dataset.id,
      format: opened[at]?.dataset.format ?? first.dataset.format,
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Works with an embedded database that this process starts and stops.
 *
 * @throws EntenteError UNAVAILABLE if another process runs it
 */
export async function withOwnDatabase<T>(
  options: EmbeddedOptions,
  work: (database: StatedDatabase, connection: Connection) => Promise<T>,
): Promise<T> {
  const embedded = await openEmbedded(options);
  try {
    await embedded.ready;
    if (!embedded.owned())
      throw new EntenteError(
        'UNAVAILABLE',
        'A first load needs the database for itself: stop the Entente that uses it, or import without --first-load.',
      );
    const database = openDatabase(embedded.connection, { queryTimeout: patience });
    try {
      return await work(database, embedded.connection);
    } finally {
      await database.close();
    }
  } finally {
    await embedded.stop();
  }
}

interface Prepared {
  readonly graph: GraphFileList;
  readonly files: PreparedFile[];
}

/** Reads the files, has the graph know whom they name, and writes all else, with what is in the graph, for Neo4j's tool. */
async function prepare(
  database: StatedDatabase,
  connection: Connection,
  paths: readonly string[],
  opened: readonly OpenedImport[],
  folder: string,
  options: FirstLoadOptions,
): Promise<Prepared> {
  await applySchema(database);
  const [imported] = await database.read<{ dataset: string }>(anyImported);
  if (imported)
    throw new EntenteError(
      'BAD_INPUT',
      `The graph holds rows of ${imported.dataset} already: a first load is for a graph without any. Import without --first-load.`,
    );
  const places = Math.min(
    mostPlaces,
    Math.max(fewestPlaces, Math.ceil(opened.reduce((sum, { size }) => sum + size, 0) / placeSize)),
  );
  const folders = asideFolders(folder);
  const aside = await openAside(folders, places);
  const files: PreparedFile[] = [];
  for (const [at, file] of opened.entries())
    files.push(
      await putAside(database, file, readBatches(paths[at] ?? '', options), at, aside, {
        onBad: (row) => options.onBad(paths[at] ?? '', row),
        onBatch: (fraction) => {
          options.signal?.throwIfAborted();
          options.onProgress('reading', (at + fraction) / opened.length);
        },
      }),
    );

  await endAside(aside);
  const leftOut = await findRepeated(folders.records, places);
  for (const { file, line, firstLine, claim } of leftOut.repeated)
    options.onBad(
      paths[file] ?? '',
      repeatedId({ line, record: claim.slice(claim.indexOf(':') + 1) }, firstLine),
    );
  for (const key of leftOut.rows) {
    const prepared = files[Number(key.split(' ')[0])];
    if (prepared) prepared.rows -= 1;
  }

  const graphFolder = path.join(folder, 'graph');
  const talliesOf = (name: string): string => path.join(folder, 'tallies', name);
  const graph = await openGraphFiles(graphFolder, there);
  const sorters = openSorters(places, (names, at) => {
    const [own = '', ...others] = [...names.slice(at), ...names.slice(0, at), there].map(talliesOf);
    return {
      ...{ connection, patience, name: names[at] ?? '', graph: graphFolder, aside: folders, places },
      ...{ tallies: [own, ...others], runs: files.map(({ run }) => run), leftOut: leftOut.rows },
    };
  });
  try {
    const onPlace = (step: FirstLoadStep) => (done: number) => {
      options.signal?.throwIfAborted();
      options.onProgress(step, done / places);
    };
    const tallies = await openTallyAside(talliesOf(there), places);
    await Promise.all([
      sorters.sort(onPlace('sorting')),
      dumpGraph(database, graph).then(() => dumpTallied(database, tallies)),
    ]);
    await tallies.end();
    await sorters.tally(onPlace('tallying'));
    return { graph: together([graph.list(), ...(await sorters.lists())]), files };
  } finally {
    await sorters.end();
  }
}

const together = (lists: readonly GraphFileList[]): GraphFileList => ({
  nodes: lists.flatMap(({ nodes }) => nodes),
  relationships: lists.flatMap(({ relationships }) => relationships),
  multiline: lists.some(({ multiline }) => multiline),
});
