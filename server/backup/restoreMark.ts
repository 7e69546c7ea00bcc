import neo4j from 'neo4j-driver';
import type { Database, Run } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { loadQuery } from '../queries.ts';
import { isEmpty, makeConstraints, readRestoring } from '../schema.ts';

const begin = loadQuery('backup/begin-restore');
const mark = loadQuery('backup/mark-batch');
const end = loadQuery('backup/end-restore');
const sizes = loadQuery('backup/sizes');

/** Of no schema, and newer than any: an Entente that does not know of restoring leaves the graph alone, too. */
const notWhole = 1_000_000;

/**
 * Notes in an empty database that a restore is at work, so that whatever stops it nobody takes half a graph for whole. One that was at it
 * before has lost its turn, whether it was interrupted or not.
 *
 * @param file name of the backup
 * @param owner of this restore alone
 * @returns whether one was at it before, and may have left something
 * @throws EntenteError BAD_INPUT if there is anything else in the database; then nothing was written
 */
export async function beginRestore(database: Database, file: string, owner: string): Promise<boolean> {
  if (!(await isEmpty(database)) && (await readRestoring(database)) === null) throw notEmpty();
  await makeConstraints(database);
  return database.write(async (run) => {
    const [row] = await run<{ before: string | null }>(begin, {
      ...{ file, owner, version: neo4j.int(notWhole) },
    });
    const wasAtIt = typeof row?.before === 'string';
    // Somebody may have filled it since it was looked at.
    if (!wasAtIt && !(await isEmpty({ read: run }))) throw notEmpty();
    return wasAtIt;
  });
}

const notEmpty = (): EntenteError =>
  new EntenteError(
    'BAD_INPUT',
    'The database holds a graph already, and a backup is restored into an empty one only; nothing was written. Name a new folder in ENTENTE_HOME or, with NEO4J_URI, an empty database in NEO4J_DATABASE.',
  );

/**
 * Counts, as the last of a transaction, what it has written. Others that do so wait until it ends.
 *
 * @throws EntenteError UNAVAILABLE if another restore has begun
 */
export async function markBatch(run: Run, owner: string, records: number): Promise<void> {
  if ((await run(mark, { owner, records: neo4j.int(records) })).length === 0) throw lostTurn();
}

/**
 * Notes that the graph is whole, if it is.
 *
 * @param schema the version of the model that it holds
 * @throws EntenteError UNAVAILABLE if another restore has begun, or something else has written to the database
 */
export async function endRestore(
  database: Database,
  owner: string,
  schema: number,
  expected: { readonly nodes: number; readonly relationships: number },
): Promise<void> {
  await database.write(async (run) => {
    if ((await run(end, { owner, version: neo4j.int(schema) })).length === 0) throw lostTurn();
    const [found] = await run<{ nodes: number; relationships: number }>(sizes);
    if (found?.nodes !== expected.nodes || found.relationships !== expected.relationships)
      throw new EntenteError(
        'UNAVAILABLE',
        'The graph does not hold what the backup does: something else has written to the database, or it was lost in the midst of a write. Run the same command again, which begins anew.',
      );
  });
}

const lostTurn = (): EntenteError =>
  new EntenteError(
    'UNAVAILABLE',
    'Another restore into this database has begun, and this one has stopped. Wait for the other.',
  );
