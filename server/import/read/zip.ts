import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';
import { Damage } from './damage.ts';
import { inflate } from './inflate.ts';
import type { Member } from './openFile.ts';

type Count = (bytes: number) => void;

/**
 * The texts of a zip, in its order. Of an archive that is cut off, and so has lost its list of members, the first member is
 * read as far as it goes: the usual case of a download that broke off.
 *
 * @param count is told how many bytes of the archive have been read
 */
export async function* zipMembers(path: string, count: Count): AsyncGenerator<Member> {
  let archive: yauzl.ZipFile;
  try {
    archive = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    yield { name: null, bytes: firstOfCutOff(path, count, error) };
    return;
  }
  try {
    for await (const entry of archive.eachEntry())
      if (isText(entry.fileName)) yield { name: entry.fileName, bytes: bytesOf(archive, entry, count) };
  } catch (cause) {
    if (!isFormatError(cause)) throw cause;
    yield { name: null, bytes: failing(new Damage(`the zip file is damaged (${cause.message})`, { cause })) };
  } finally {
    archive.close();
  }
}

/** Not folders, and not what the Mac's Finder adds. */
const isText = (name: string): boolean => !/\/$|^__MACOSX\/|(^|\/)\.[^/]*$/.test(name);

/** What yauzl finds wrong with an archive, rather than the system with the file. */
const isFormatError = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && 'message' in error && !('syscall' in error);

async function* bytesOf(archive: yauzl.ZipFile, entry: yauzl.Entry, count: Count): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new Damage(`${entry.fileName} is encrypted; unpack it first`);
  if (!entry.canDecodeFileData())
    throw new Damage(
      `${entry.fileName} is packed by method ${entry.compressionMethod}, which is not read; unpack it first`,
    );
  let packed: Readable;
  try {
    packed = await archive.openReadStreamPromise(entry, { decodeFileData: false });
  } catch (cause) {
    if (!isFormatError(cause)) throw cause;
    throw new Damage(`${entry.fileName} is damaged (${cause.message})`, { cause });
  }
  let sum = 0;
  for await (const chunk of unpacked(packed, entry.compressionMethod, count)) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32)
    throw new Damage(
      `${entry.fileName} is damaged: its checksum is wrong, so that rows above may be other than they were`,
    );
}

const stored = 0;

async function* counted(stream: AsyncIterable<Buffer>, count: Count): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    count(chunk.length);
    yield chunk;
  }
}

const unpacked = (packed: Readable, method: number, count: Count): AsyncGenerator<Buffer> =>
  method === stored ? counted(packed, count) : inflate(counted(packed, count), createInflateRaw());

/** Source: PKWARE APPNOTE 6.3.10, 4.3.7: the header before a member's data. */
const localHeader = { length: 30, method: 8, nameLength: 26, extraLength: 28 } as const;

async function* firstOfCutOff(path: string, count: Count, cause: unknown): AsyncGenerator<Buffer> {
  if (!isFormatError(cause)) throw cause;
  const damage = new Damage('the zip file is damaged or cut off: its list of members is missing', { cause });
  const handle = await open(path);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(localHeader.length), 0, localHeader.length, 0);
  await handle.close();
  if (bytesRead < localHeader.length) throw damage;
  const method = buffer.readUInt16LE(localHeader.method);
  if (method !== stored && method !== 8) throw damage;
  const start =
    localHeader.length +
    buffer.readUInt16LE(localHeader.nameLength) +
    buffer.readUInt16LE(localHeader.extraLength);
  const packed = createReadStream(path, { start });
  await once(packed, 'open');
  yield* unpacked(packed, method, count);
  throw damage;
}

// eslint-disable-next-line @typescript-eslint/require-await -- bytes of which there are none
async function* failing(damage: Damage): AsyncGenerator<Buffer> {
  throw damage;
}
