import { randomUUID } from 'node:crypto';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import { deriveNoted } from '../event/derive.ts';
import { loadQuery, type Query } from '../queries.ts';
import { applySchema, makeIndexes } from '../schema.ts';
import { makeTallies } from '../tally/tally.ts';
import type { NodeIds } from './nodeIds.ts';
import type { Backup } from './openBackup.ts';
import { beginRestore, endRestore, markBatch } from './restoreMark.ts';
import { writeRecords } from './writeRecords.ts';

const removeRelationships = loadQuery('backup/remove-relationships');
const removeNodes = loadQuery('backup/remove-nodes');

/** What a restore is doing. */
export type RestoreStep = 'clearing' | 'writing' | 'indexing' | 'deriving';

export interface RestoreOptions {
  /** @param fraction of the step, from 0 to 1 */
  readonly onProgress: (step: RestoreStep, fraction: number) => void;
  readonly signal?: AbortSignal;
}

/** Of what an interrupted restore has left, taken away in one transaction. */
const removedAtOnce = 20_000;

/**
 * Writes a backup into an empty database, in many transactions: until the last one the graph is noted as not whole, and no Entente serves
 * it. After an interruption the next restore, of the same backup or another, takes away what is there and begins anew.
 *
 * @param ids of its nodes, as checkBackup gives them
 * @throws EntenteError BAD_INPUT if the database is not empty; UNAVAILABLE if something else writes to it; the signal's reason
 */
export async function restore(
  database: Database,
  backup: Backup,
  ids: NodeIds,
  { onProgress, signal }: RestoreOptions,
): Promise<void> {
  const owner = randomUUID();
  if (await beginRestore(database, path.basename(backup.path), owner)) {
    onProgress('clearing', 0);
    for (const query of [removeRelationships, removeNodes]) await removeAll(database, query, owner, signal);
  }
  await writeRecords(database, backup, ids, {
    owner,
    onProgress: (fraction) => onProgress('writing', fraction),
    ...(signal && { signal }),
  });
  onProgress('indexing', 0);
  await makeIndexes(database);
  await endRestore(database, owner, backup.header.schema, backup.header);
  onProgress('deriving', 0);
  // What an older Entente did not derive, and what was due when the backup was made: an interrupted import's, say.
  await applySchema(database);
  await deriveNoted(database);
  await makeTallies(database, (fraction) => onProgress('deriving', fraction));
}

async function removeAll(
  database: Database,
  query: Query,
  owner: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let removed = 1; removed > 0;) {
    signal?.throwIfAborted();
    removed = await database.write(async (run) => {
      const [row] = await run<{ removed: number }>(query, { limit: neo4j.int(removedAtOnce) });
      await markBatch(run, owner, 0);
      return row?.removed ?? 0;
    });
  }
}
