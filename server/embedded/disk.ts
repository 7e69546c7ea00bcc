import { statfs } from 'node:fs/promises';
import { EntenteError } from '../errors.ts';

/** With less than this no database comes up: it has its log, its settings and what it had not yet put into its store to write. In bytes. */
const leastRoom = 16 * 2 ** 20;

/** Bytes that are left on the disk of a folder; without end where nothing tells. */
export const roomOf = (folder: string): Promise<number> =>
  statfs(folder).then(
    // Some file systems, as those of certain networks, tell nothing.
    ({ blocks, bavail, bsize }) => (blocks === 0 ? Infinity : bavail * bsize),
    () => Infinity,
  );

/** Whether so little is left that a database cannot live there. */
export const isFull = async (folder: string): Promise<boolean> => (await roomOf(folder)) < leastRoom;

/** What to tell somebody who has come upon that. */
export const fullDisk = (folder: string, cause?: unknown): EntenteError =>
  new EntenteError(
    'UNAVAILABLE',
    `The disk of the data folder ${folder} is full. Make room there, and run the same again: what had been written is there.`,
    { cause },
  );

/** The same error, or, where the disk is full, one that says so: Java, Neo4j and the driver all tell it otherwise, or not at all. */
export const orFullDisk = async (error: unknown, folder: string): Promise<unknown> =>
  (await isFull(folder)) ? fullDisk(folder, error) : error;
