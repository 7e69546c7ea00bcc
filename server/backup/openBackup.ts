import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { EntenteError } from '../errors.ts';
import { Damage } from '../import/read/damage.ts';
import { openFile, type InputFile } from '../import/read/openFile.ts';
import { schemaVersion } from '../schema.ts';
import {
  countRecords,
  formatVersion,
  isNode,
  parseHeader,
  parseRecord,
  parseTrailer,
  type BackupRecord,
  type Header,
  type Trailer,
} from './format.ts';
import { wholeLines } from './lines.ts';

/** A backup that is read. */
export interface Backup {
  readonly path: string;
  readonly header: Header;
  /**
   * Its records from the beginning, in lists: all nodes, then all relationships. Each is checked as it comes; that nothing is missing
   * is known when the last has come.
   *
   * @throws EntenteError BAD_INPUT if the file is damaged, cut off or goes on after its end
   */
  readonly records: () => AsyncGenerator<BackupRecord[]>;
  /** How much of the file has been read since `records` was last called, from 0 to 1. */
  readonly fraction: () => number;
}

/**
 * Opens a backup for reading, gzipped as it was made or unpacked since.
 *
 * @throws EntenteError BAD_INPUT if the file cannot be read, is no backup, or was made by an Entente that is newer than this one
 */
export async function openBackup(path: string): Promise<Backup> {
  const file = await openFile(path);
  const header = await readHeader(file);
  if (header.format > formatVersion)
    throw new EntenteError(
      'BAD_INPUT',
      `${path} was made by a newer Entente (${header.version}), in a form that this one does not know. Update Entente.`,
    );
  if (header.schema > schemaVersion)
    throw new EntenteError(
      'BAD_INPUT',
      `${path} holds the graph of a newer Entente (schema ${header.schema}; this one knows ${schemaVersion}). Update Entente.`,
    );
  return {
    path,
    header,
    records: () => recordsOf(file),
    fraction: () => (file.size === 0 ? 1 : file.position() / file.size),
  };
}

const damaged = (path: string, how: string, cause?: unknown): EntenteError =>
  new EntenteError(
    'BAD_INPUT',
    `The backup ${path} is damaged: ${how}. Use another copy of it, or another backup.`,
    { cause },
  );

/** Whether it is what stands in the file that cannot be read. */
const isOfContent = (error: unknown): error is Error =>
  error instanceof Damage || error instanceof RangeError;

/** Bytes of the one text that the file is; nothing of an archive of several. */
async function* bytesOf(file: InputFile): AsyncGenerator<Buffer> {
  for await (const { name, bytes } of file.members()) if (name === null) yield* bytes;
}

async function readHeader(file: InputFile): Promise<Header> {
  const alien = (cause?: unknown): EntenteError =>
    new EntenteError(
      'BAD_INPUT',
      `${file.path} is no backup of Entente, or is damaged at its beginning. Name a file that npm run backup has made.`,
      { cause },
    );
  try {
    for await (const block of wholeLines(bytesOf(file))) {
      const header = parseHeader(block.subarray(0, block.indexOf(0x0a) + 1).toString());
      if (header) return header;
      break;
    }
  } catch (cause) {
    if (isOfContent(cause)) throw alien(cause);
    throw cause;
  }
  throw alien();
}

async function* recordsOf(file: InputFile): AsyncGenerator<BackupRecord[]> {
  const hash = createHash('sha256');
  const counted = countRecords();
  let header: Header | null = null;
  let trailer: Trailer | null = null;
  let line = 0;
  let nodesEnded = false;
  try {
    for await (const block of wholeLines(bytesOf(file))) {
      if (trailer) throw damaged(file.path, 'it goes on after its end');
      // The trailer is the only line with a brace at its beginning but the first one.
      const last = block.lastIndexOf(0x0a, block.length - 2) + 1;
      const isLast = block[last] === 0x7b && (header !== null || last > 0);
      const body = isLast ? block.subarray(0, last) : block;
      hash.update(body);
      const lines = body.toString().split('\n');
      if (lines.pop() !== '') throw damaged(file.path, 'it ends in the middle of a line');
      if (header === null) {
        header = parseHeader(lines.shift() ?? '');
        line = 1;
      }
      const records: BackupRecord[] = [];
      for (const text of lines) {
        line += 1;
        const record = parse(text, line, file.path);
        if (isNode(record) && nodesEnded) throw damaged(file.path, `line ${line} is in the wrong place`);
        nodesEnded ||= !isNode(record);
        counted.add(record);
        records.push(record);
      }
      if (isLast) trailer = parseTrailer(block.subarray(last).toString());
      if (isLast && !trailer) throw damaged(file.path, `line ${line + 1} cannot be read`);
      yield records;
    }
  } catch (error) {
    if (isOfContent(error)) throw damaged(file.path, error.message, error);
    throw error;
  }
  if (!trailer || !header) throw damaged(file.path, 'its end is missing');
  const { end, sha256, ...sums } = trailer;
  const { nodes, relationships } = header;
  if (sha256 !== hash.digest('hex')) throw damaged(file.path, 'its checksum is another');
  if (
    !isDeepStrictEqual({ ...sums }, counted.sums()) ||
    sums.nodes !== nodes ||
    sums.relationships !== relationships
  )
    throw damaged(file.path, 'it does not hold as much as it says');
}

function parse(text: string, line: number, path: string): BackupRecord {
  try {
    return parseRecord(text);
  } catch (cause) {
    throw damaged(path, `line ${line} cannot be read`, cause);
  }
}
