import { rm } from 'node:fs/promises';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { openDatabase, type Connection, type Database, type StatedDatabase } from '../../database.ts';
import { openEmbedded, type EmbeddedOptions } from '../../embedded/embedded.ts';
import { importGraph } from '../../embedded/importTool.ts';
import { EntenteError } from '../../errors.ts';
import { deriveNoted } from '../../event/derive.ts';
import { loadQuery } from '../../queries.ts';
import { applySchema } from '../../schema.ts';
import { makeTallies } from '../../tally/tally.ts';
import { completeFile } from '../importFile.ts';
import { openImport, type ImportOutcome } from '../importFiles.ts';
import { arrayDelimiter, type GraphFileList } from './graphFiles.ts';
import type { FirstLoadOptions } from './options.ts';
import type { PreparedFile } from './putAside.ts';
import { readFiles, type FileToLoad } from './readFiles.ts';
import { writeGraph } from './writeGraph.ts';

const anyImported = loadQuery('import/any-imported');
const datesToRestore = loadQuery('tally/restore-dates');
const markFile = loadQuery('import/mark-file');

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
      prepare(
        database,
        connection,
        opened.map((file, at) => ({ ...file, path: files[at] ?? file.name })),
        folder,
        options,
      ),
    );
    options.signal?.throwIfAborted();
    await importGraph({
      ...embedded,
      ...prepared.graph,
      arrayDelimiter,
      onProgress: (fraction) => options.onProgress('making', fraction),
    });
    await rm(folder, { recursive: true, force: true });
    await withOwnDatabase(embedded, async (database) => {
      options.onProgress('indexing', 0);
      await applySchema(database);
      options.onProgress('deriving', 0);
      await restoreDates(database);
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

/** Makes good what the tool cannot be told, in batches. Until then a date is missing where it would be empty, which reads take for the same. */
async function restoreDates(database: Database): Promise<void> {
  for (;;) {
    const [left] = await database.write((run) =>
      run<{ more: boolean }>(datesToRestore, { limit: neo4j.int(50_000) }),
    );
    if (left?.more !== true) return;
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
  readonly files: readonly PreparedFile[];
}

/** Reads the files, has the graph know whom they name, and writes all else, with what is in the graph, for Neo4j's tool. */
async function prepare(
  database: StatedDatabase,
  connection: Connection,
  files: readonly FileToLoad[],
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
  const read = await readFiles(database, files, folder, options);
  const graph = await writeGraph(database, read, { ...options, connection, patience, folder });
  return { graph, files: read.files };
}
