import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Database } from './database.ts';
import { EntenteError } from './errors.ts';
import { migrate } from './migrate.ts';
import { loadQuery, loadStatements, type Query } from './queries.ts';

/** Goes up when the model in the graph changes so that an older Entente would misread it, or needs indexes that an older one did not make. */
export const schemaVersion = 5;

/** Indexes of very many events take their time, which nothing but their end shortens. In seconds. */
const indexPatience = 3600;

const statementsOf = (file: string): readonly Query[] => loadStatements(`schema/${file}`);
const constraints = statementsOf('constraints');
const indexes = ['range-indexes', 'full-text-indexes'].flatMap(statementsOf);
const awaitIndexes = loadQuery('schema/await-indexes');
const readVersionQuery = loadQuery('schema/read-version');
const writeVersion = loadQuery('schema/write-version');
const isEmptyQuery = loadQuery('schema/is-empty');

/**
 * The version of the model that the graph holds, null if it holds none.
 *
 * @throws EntenteError UNAVAILABLE if not all of a backup that is restored into it is there
 */
export async function readSchemaVersion(database: Database): Promise<number | null> {
  const [row] = await database.read<{ version: number; restoring: string | null }>(readVersionQuery);
  if (!row) return null;
  if (row.restoring !== null)
    throw new EntenteError(
      'UNAVAILABLE',
      `The graph is not whole: the backup ${row.restoring} is being restored into it, or that was interrupted. Wait until it is done, or run npm run restore once more, which begins anew.`,
    );
  return row.version;
}

/** The backup that is being restored into the graph and of which not all is there yet, also if that was interrupted; null if there is none. */
export async function readRestoring(database: Pick<Database, 'read'>): Promise<string | null> {
  const [row] = await database.read<{ restoring: string | null }>(readVersionQuery);
  return row?.restoring ?? null;
}

/** Whether the database holds no node but, perhaps, the one that tells the version of the schema. */
export async function isEmpty(database: Pick<Database, 'read'>): Promise<boolean> {
  const [row] = await database.read<{ empty: boolean }>(isEmptyQuery);
  return row?.empty ?? true;
}

/**
 * Creates constraints, range and full-text indexes, brings the data of an older Entente up to date and notes the version. Safe to
 * run again, and by several processes at once.
 *
 * @throws EntenteError BAD_INPUT if the graph was made by a newer Entente; UNAVAILABLE if it is not whole
 */
export async function applySchema(database: Database): Promise<void> {
  const version = await readSchemaVersion(database);
  if (version === schemaVersion) return;
  if (version !== null && version > schemaVersion)
    throw new EntenteError(
      'BAD_INPUT',
      `This graph was made by a newer Entente (schema ${version}; this one knows ${schemaVersion}). Update Entente, or choose another ENTENTE_HOME or NEO4J_DATABASE.`,
    );
  await makeConstraints(database);
  await makeIndexes(database);
  if (version !== null) await migrate(database, version);
  // Last, so that an interrupted run is seen as not done.
  await database.write((run) => run(writeVersion, { version: neo4j.int(schemaVersion) }));
}

/** Creates what is unique, in a database that may have it already. */
export async function makeConstraints(database: Database): Promise<void> {
  for (const statement of constraints) await make(database, statement);
}

/** Creates the indexes, in a database that may have them already, and waits until they answer. */
export async function makeIndexes(database: Database): Promise<void> {
  for (const statement of indexes) await make(database, statement);
  await database.write((run) => run(awaitIndexes, { seconds: neo4j.int(indexPatience) }));
}

/** Runs a statement that makes something IF NOT EXISTS. */
async function make(database: Database, statement: Query): Promise<void> {
  try {
    await database.write((run) => run(statement));
  } catch (error) {
    if (!isMadeMeanwhile(error)) throw error;
  }
}

/** Neo4j looks whether it exists and makes it in two steps: another process may have made it in between. */
const isMadeMeanwhile = (error: unknown): boolean =>
  error instanceof EntenteError &&
  error.cause instanceof Neo4jError &&
  error.cause.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
