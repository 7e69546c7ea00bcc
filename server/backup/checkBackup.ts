import { EntenteError } from '../errors.ts';
import { isNode } from './format.ts';
import { gatherIds, type NodeIds } from './nodeIds.ts';
import type { Backup } from './openBackup.ts';

/**
 * Reads a backup to its end and finds out whether it can be restored: whether it is as it was written, and each relationship has its ends.
 *
 * @param onProgress how much has been read, from 0 to 1
 * @returns the ids of its nodes
 * @throws EntenteError BAD_INPUT if not; the signal's reason
 */
export async function checkBackup(
  backup: Backup,
  onProgress: (fraction: number) => void,
  signal?: AbortSignal,
): Promise<NodeIds> {
  const gathered = gatherIds();
  let ids: NodeIds | null = null;
  const ended = (): NodeIds => {
    const all = gathered.end();
    if (all) return all;
    throw unsound(backup, 'two of its nodes have one id');
  };
  for await (const records of backup.records()) {
    signal?.throwIfAborted();
    onProgress(backup.fraction());
    for (const record of records) {
      if (isNode(record)) {
        gathered.add(record.id);
        continue;
      }
      ids ??= ended();
      if (ids.placeOf(record.from) < 0 || ids.placeOf(record.to) < 0)
        throw unsound(backup, `an end of one of its relationships (${record.type}) is missing`);
    }
  }
  return ids ?? ended();
}

const unsound = ({ path }: Backup, how: string): EntenteError =>
  new EntenteError('BAD_INPUT', `The backup ${path} cannot be restored: ${how}. Use another backup.`);
