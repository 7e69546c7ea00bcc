import { randomUUID } from 'node:crypto';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import { deriveNoted } from '../event/derive.ts';
import { loadQuery, type Query } from '../queries.ts';
import { applySchema, makeIndexes } from '../schema.ts';
import { makeTallies } from '../tally/tally.ts';
import { atOnce } from './atOnce.ts';
import { isNode } from './format.ts';
import type { NodeIds } from './nodeIds.ts';
import type { Backup } from './openBackup.ts';
import { numberOf, type NodeRecord, type RelationshipRecord } from './readGraph.ts';
import { beginRestore, endRestore, markBatch } from './restoreMark.ts';

const writeNodes = loadQuery('backup/write-nodes');
const writeRelationships = loadQuery('backup/write-relationships');
const removeRelationships = loadQuery('backup/remove-relationships');
const removeNodes = loadQuery('backup/remove-nodes');

/** What a restore is doing. */
export type RestoreStep = 'clearing' | 'writing' | 'indexing' | 'deriving';

export interface RestoreOptions {
  /** @param fraction of the step, from 0 to 1 */
  readonly onProgress: (step: RestoreStep, fraction: number) => void;
  readonly signal?: AbortSignal;
}

/** Records of a transaction. */
const batchSize = 2000;
/** Batches that are written at once: while the database works on one, the next is packed. */
const mostAtOnce = 2;
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
  await writeRecords(database, backup, ids, owner, { onProgress, ...(signal && { signal }) });
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

async function writeRecords(
  database: Database,
  { header, records }: Backup,
  ids: NodeIds,
  owner: string,
  { onProgress, signal }: RestoreOptions,
): Promise<void> {
  const names = namesOf(ids);
  const works = atOnce(mostAtOnce);
  let written = 0;
  async function writeBatch(
    query: Query,
    rows: readonly object[],
    use: (row: { readonly id: string }, at: number) => void,
  ): Promise<void> {
    signal?.throwIfAborted();
    await works.add(async () => {
      const results = await database.write(async (run) => {
        const returned = await run<{ id: string }>(query, { rows });
        await markBatch(run, owner, rows.length);
        return returned;
      });
      results.forEach(use);
      written += rows.length;
      onProgress('writing', written / Math.max(1, header.nodes + header.relationships));
    });
  }
  const nodesToDatabase = (nodes: readonly NodeRecord[]): Promise<void> =>
    writeBatch(
      writeNodes,
      nodes.map(({ labels, properties }) => ({ labels, properties })),
      ({ id }, at) => names.give(nodes[at]?.id ?? -1, id),
    );
  const relationshipsToDatabase = (relationships: readonly RelationshipRecord[]): Promise<void> =>
    writeBatch(
      writeRelationships,
      relationships.map(({ from, to, type, properties }) => ({
        ...{ from: names.of(from), to: names.of(to), type, properties },
      })),
      () => undefined,
    );

  let nodes: NodeRecord[] = [];
  let relationships: RelationshipRecord[] = [];
  try {
    for await (const list of records())
      for (const record of list) {
        if (isNode(record)) {
          if (nodes.push(record) < batchSize) continue;
          await nodesToDatabase(nodes);
          nodes = [];
          continue;
        }
        if (written < header.nodes) {
          // They are found by names that the database gives.
          await nodesToDatabase(nodes);
          nodes = [];
          await works.all();
        }
        if (relationships.push(record) < batchSize) continue;
        await relationshipsToDatabase(relationships);
        relationships = [];
      }
    await nodesToDatabase(nodes);
    await relationshipsToDatabase(relationships);
    await works.all();
  } finally {
    await works.settled();
  }
}

/** What the database calls the nodes that it has written: `4:2ab0f2a7-…:17`, which differ in their last part only. */
function namesOf(ids: NodeIds) {
  const numbers = new Float64Array(ids.size);
  let common = '';
  return {
    give: (id: number, name: string): void => {
      const number = numberOf(name);
      common ||= name.slice(0, name.lastIndexOf(':') + 1);
      numbers[ids.placeOf(id)] = number;
    },
    of: (id: number): string => `${common}${numbers[ids.placeOf(id)] ?? -1}`,
  };
}
