import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { EntenteError } from '../../errors.ts';

/** A file of coded data, found on disk and told by what it holds. */
export interface SourceFile {
  readonly path: string;
  /** In bytes, as it lies on disk. */
  readonly size: number;
  /** The same for files that hold the same. */
  readonly fingerprint: string;
  /** How it begins, as lines; the last one may be cut off. */
  readonly beginning: readonly string[];
  /**
   * What it holds, unpacked, as bytes. The stream fails with the system's own error where the file is damaged.
   *
   * @param onRead is told how many bytes of the file on disk have been read
   */
  readonly read: (onRead?: (bytes: number) => void) => Readable;
}

const sampleSize = 64 * 1024;

/**
 * Opens a file, gzipped or not, and looks at it as a whole once.
 *
 * @throws EntenteError BAD_INPUT if it is not there, cannot be read or is empty
 */
export async function openFile(path: string): Promise<SourceFile> {
  const size = await sizeOf(path);
  const isGzip = await beginsWith(path, gzip);
  const read: SourceFile['read'] = (onRead) => {
    const bytes = createReadStream(path, { highWaterMark: 256 * 1024 });
    if (onRead) {
      let count = 0;
      bytes.on('data', (chunk) => onRead((count += chunk.length)));
    }
    if (!isGzip) return bytes;
    const unpacked = createGunzip();
    bytes.on('error', (error) => unpacked.destroy(error));
    return bytes.pipe(unpacked);
  };
  return { path, size, read, fingerprint: await fingerprint(path), beginning: await beginningOf(read()) };
}

const gzip = Buffer.from([0x1f, 0x8b]);

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new EntenteError('BAD_INPUT', `${path} is no file. Name the files to import.`);
    if (found.size === 0) throw new EntenteError('BAD_INPUT', `${path} is empty.`);
    return found.size;
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    throw new EntenteError('BAD_INPUT', `${path} cannot be read. Check that it is there and may be read.`, {
      cause,
    });
  }
}

async function beginsWith(path: string, magic: Buffer): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    return buffer.equals(magic);
  } finally {
    await file.close();
  }
}

async function fingerprint(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }))
    hash.update(chunk as Buffer);
  return hash.digest('base64url');
}

async function beginningOf(stream: Readable): Promise<string[]> {
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of stream) {
      text += decoder.decode(chunk as Buffer, { stream: true });
      if (text.length > sampleSize) break;
    }
  } catch {
    // A file that is damaged at its very beginning has none; reading it tells what is wrong.
  }
  return text.split(/\r?\n/);
}
