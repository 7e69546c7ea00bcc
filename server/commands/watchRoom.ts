import path from 'node:path';
import type { Config } from '../config.ts';
import { roomOf } from '../embedded/disk.ts';
import { EntenteError } from '../errors.ts';

/** What a batch may come to, in the database's log and in its store, and what is worked out after the last one. In bytes. */
const leastRoom = 64 * 2 ** 20;

/**
 * Ends an import before it fills the disk of the embedded database: on a full one the database stops, for those who only read, too.
 *
 * @returns what looks at the disk; to be called before the first batch and after each
 */
export const watchRoom =
  ({ home, neo4jUri }: Config, ending: AbortController): (() => Promise<void>) =>
  async () => {
    if (neo4jUri !== undefined || (await roomOf(home)) >= leastRoom) return;
    ending.abort(
      new EntenteError(
        'UNAVAILABLE',
        `The disk of the data folder ${path.resolve(home)} has less than ${leastRoom / 2 ** 20} MB left: the import has stopped before it is full. ` +
          'Make room there, and run the same command again: it goes on where this one has stopped.',
      ),
    );
  };
