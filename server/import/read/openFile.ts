import { open, type FileHandle } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { EntenteError } from '../../errors.ts';
import { inflate } from './inflate.ts';
import { zipMembers } from './zip.ts';

/** A text inside a file: the file itself, or what is packed in it. */
export interface Member {
  /** Inside a zip; null for the file itself. */
  readonly name: string | null;
  /** To be read once. @throws Damage where they end before their time */
  readonly bytes: AsyncIterable<Buffer>;
}

/** A file to read, packed or not. */
export interface InputFile {
  readonly path: string;
  /** Bytes on disk. */
  readonly size: number;
  /** Bytes on disk that have been read since `members` was last called: how far reading has come. */
  readonly position: () => number;
  /** Its texts, to be read one after another; each call begins anew. */
  readonly members: () => AsyncGenerator<Member>;
}

/** Small enough that little is lost where a damaged part begins, large enough to read fast. */
const chunkSize = 64 * 1024;

/**
 * A file for reading. gzip and zip are told by their first bytes, whatever the file is called.
 *
 * @throws EntenteError BAD_INPUT if it cannot be read, or is a folder
 */
export async function openFile(path: string): Promise<InputFile> {
  const { size, start } = await withHandle(path, async (handle) => {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new EntenteError('BAD_INPUT', `${path} is a folder. Name the files in it.`);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return { size: stat.size, start: buffer.subarray(0, bytesRead) };
  });
  let position = 0;
  const count = (bytes: number): void => void (position += bytes);
  return {
    path,
    size,
    position: () => Math.min(position, size),
    members: async function* () {
      position = 0;
      if (isZip(start)) yield* zipMembers(path, count);
      else if (isGzip(start))
        yield { name: null, bytes: inflate(bytesOf(path, count), createGunzip({ chunkSize })) };
      else yield { name: null, bytes: bytesOf(path, count) };
    },
  };
}

// `PK` with the mark of a member, or of the end of an archive that has none.
const isZip = (start: Buffer): boolean => /^PK(\x03\x04|\x05\x06)/.test(start.toString('latin1'));
const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b;

async function* bytesOf(path: string, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  const handle = await openHandle(path);
  try {
    for (;;) {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, null);
      if (bytesRead === 0) return;
      count(bytesRead);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function withHandle<T>(path: string, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await openHandle(path);
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

const openHandle = async (path: string): Promise<FileHandle> => {
  try {
    return await open(path);
  } catch (cause) {
    throw new EntenteError('BAD_INPUT', `${path} cannot be read. Check that it is there and may be read.`, {
      cause,
    });
  }
};
