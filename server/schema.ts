import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Database } from './database.ts';
import { EntenteError } from './errors.ts';
import { migrate } from './migrate.ts';
import { loadQuery, loadStatements, type Query } from './queries.ts';

/** Goes up when the model in the graph changes so that an older Entente would misread it, or needs indexes that an older one did not make. */
export const schemaVersion = 4;

/** Indexes of very many events take their time, which nothing but their end shortens. In seconds. */
const indexPatience = 3600;

const statements = ['constraints', 'range-indexes', 'full-text-indexes'].flatMap((file) =>
  loadStatements(`schema/${file}`),
);
const awaitIndexes = loadQuery('schema/await-indexes');
const readVersionQuery = loadQuery('schema/read-version');
const writeVersion = loadQuery('schema/write-version');
const isEmptyQuery = loadQuery('schema/is-empty');

/** The version of the model that the graph holds, null if it holds none. */
export async function readSchemaVersion(database: Database): Promise<number | null> {
  const [row] = await database.read<{ version: number }>(readVersionQuery);
  return row?.version ?? null;
}

/** Whether the database holds no node but, perhaps, the one that tells the version of the schema. */
export async function isEmpty(database: Database): Promise<boolean> {
  const [row] = await database.read<{ empty: boolean }>(isEmptyQuery);
  return row?.empty ?? true;
}

/**
 * Creates constraints, range and full-text indexes, brings the data of an older Entente up to date and notes the version. Safe to
 * run again, and by several processes at once.
 *
 * @throws EntenteError BAD_INPUT if the graph was made by a newer Entente
 */
export async function applySchema(database: Database): Promise<void> {
  const version = await readSchemaVersion(database);
  if (version === schemaVersion) return;
  if (version !== null && version > schemaVersion)
    throw new EntenteError(
      'BAD_INPUT',
      `This graph was made by a newer Entente (schema ${version}; this one knows ${schemaVersion}). Update Entente, or choose another ENTENTE_HOME or NEO4J_DATABASE.`,
    );
  for (const statement of statements) await make(database, statement);
  await database.write((run) => run(awaitIndexes, { seconds: neo4j.int(indexPatience) }));
  if (version !== null) await migrate(database, version);
  // Last, so that an interrupted run is seen as not done.
  await database.write((run) => run(writeVersion, { version: neo4j.int(schemaVersion) }));
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
