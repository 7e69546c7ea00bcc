import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { EntenteError } from '../errors.ts';

export interface WriteFileOptions {
  /** Whether a file that is there already is replaced. */
  readonly overwrite: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Of zlib, whose usual one is 6. */
const level = 3;

/**
 * Writes a gzipped file that is there as a whole or not at all, also after a loss of power: under another name beside it, which it gets
 * when all of it is on the disk. Readable by its owner alone.
 *
 * @param bytes what stands in it; where they end with an error, no file is left
 * @returns its size in bytes
 * @throws EntenteError BAD_INPUT if it is there already or cannot be written; what `bytes` throws; the signal's reason
 */
export async function writeFileWhole(
  file: string,
  bytes: () => AsyncGenerator<Buffer>,
  { overwrite, signal }: WriteFileOptions,
): Promise<number> {
  const refuseOld = async (): Promise<void> => {
    if (!overwrite) await refuseIfThere(file);
  };
  await refuseOld();
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  let handle: FileHandle | null = null;
  try {
    // Opened here: a pipeline that fails at once ends before its stream has made the file, which then comes after it was deleted.
    handle = await open(part, 'wx', 0o600);
    await pipeline(
      bytes(),
      createGzip({ level }),
      handle.createWriteStream({ flush: true }),
      signal ? { signal } : {},
    );
    await refuseOld();
    const { size } = await stat(part);
    await rename(part, file);
    await keepName(path.dirname(file));
    return size;
  } catch (error) {
    await handle?.close().catch(() => undefined);
    await rm(part, { force: true });
    signal?.throwIfAborted();
    if (isOfSystem(error)) throw cannotWrite(file, error);
    throw error;
  }
}

/** @throws EntenteError BAD_INPUT */
export async function refuseIfThere(file: string): Promise<void> {
  const there = await stat(file).catch((error: unknown) => {
    if (!isOfSystem(error)) throw error;
    if (error.code === 'ENOENT') return null;
    throw cannotWrite(file, error);
  });
  if (there)
    throw new EntenteError(
      'BAD_INPUT',
      `${file} is there already. Name another file, or say --force to have it replaced.`,
    );
}

/** Has the folder's list of names written to the disk. Systems that cannot do so with a folder do it by themselves. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

// Not `instanceof`: in tests, errors of Node are of another realm.
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;

const cannotWrite = (file: string, cause: NodeJS.ErrnoException): EntenteError =>
  new EntenteError(
    'BAD_INPUT',
    `${file} cannot be written (${cause.code ?? 'unknown'}). Name a file in a folder that you may write to, on a disk with enough room.`,
    { cause },
  );
