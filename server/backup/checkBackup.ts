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
  /** Told when all has been read: mostly the file is damaged, which says more. */
  let fault: string | null = null;
  for await (const records of backup.records()) {
    signal?.throwIfAborted();
    onProgress(backup.fraction());
    for (const record of records) {
      if (isNode(record)) {
        gathered.add(record.id);
        continue;
      }
      ids ??= gathered.end();
      if (ids.placeOf(record.from) < 0 || ids.placeOf(record.to) < 0)
        fault ??= `an end of one of its relationships (${record.type}) is missing`;
    }
  }
  ids ??= gathered.end();
  if (ids.repeated) fault = 'two of its nodes have one id';
  if (fault !== null)
    throw new EntenteError(
      'BAD_INPUT',
      `The backup ${backup.path} cannot be restored: ${fault}. Use another backup.`,
    );
  return ids;
}
