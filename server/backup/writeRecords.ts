import type { Database } from '../database.ts';
import { loadQuery, type Query } from '../queries.ts';
import { atOnce } from './atOnce.ts';
import { isNode } from './format.ts';
import type { NodeIds } from './nodeIds.ts';
import type { Backup } from './openBackup.ts';
import { numberOf, type NodeRecord, type RelationshipRecord } from './readGraph.ts';
import { markBatch } from './restoreMark.ts';

const writeNodes = loadQuery('backup/write-nodes');
const writeRelationships = loadQuery('backup/write-relationships');

/** Records of a transaction. */
const batchSize = 2000;
/** Batches that are written at once: while the database works on one, the next is packed. */
const mostAtOnce = 2;

interface WriteOptions {
  /** Of the restore, as it has noted itself in the graph. */
  readonly owner: string;
  /** @param fraction of all records, from 0 to 1 */
  readonly onProgress: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes the records of a backup in batches: first the nodes, then the relationships, which find them by the names that the database has
 * given.
 *
 * @throws EntenteError UNAVAILABLE if another restore has begun; the signal's reason
 */
export async function writeRecords(
  database: Database,
  { header, records }: Backup,
  ids: NodeIds,
  { owner, onProgress, signal }: WriteOptions,
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
      onProgress(written / Math.max(1, header.nodes + header.relationships));
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
