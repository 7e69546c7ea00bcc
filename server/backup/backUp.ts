import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { StatedDatabase } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { loadQuery } from '../queries.ts';
import { readSchemaVersion } from '../schema.ts';
import {
  countRecords,
  formatVersion,
  lineOf,
  type BackupRecord,
  type Header,
  type Trailer,
} from './format.ts';
import { nodesOf, relationshipsOf } from './readGraph.ts';
import { refuseIfThere, writeFileWhole, type WriteFileOptions } from './writeFileWhole.ts';

const nothing = loadQuery('schema/nothing');
const sizesQuery = loadQuery('backup/sizes');

export interface Sizes {
  readonly nodes: number;
  readonly relationships: number;
}

export interface BackUpOptions extends WriteFileOptions {
  /** Of this Entente. */
  readonly version: string;
  /** How much of the graph has been read, from 0 to 1. */
  readonly onProgress: (fraction: number) => void;
  /** Told when the graph was written to while it was read, so that it is read anew. */
  readonly onAgain: (time: number, times: number) => void;
  /** Ms before it is read anew; doubled each time. */
  readonly backoff?: number;
}

export interface BackedUp extends Sizes {
  /** Of the file, in bytes. */
  readonly size: number;
}

/** The graph is read so many times at most until nothing was written to it meanwhile. */
const mostTimes = 5;
/** Ms between two looks whether something has been written. */
const lookEvery = 1000;
/** Characters that are packed at once. */
const pieceSize = 256 * 1024;

/**
 * Writes all that is in the graph into a file, as it was at one moment: what is derived as well, as it depends on the Entente that derived
 * it. Reads only, beside a server or not.
 *
 * @throws EntenteError BAD_INPUT if there is nothing of ours in the graph, or the file is there or cannot be written; UNAVAILABLE if the graph
 *   is written to all the time, or is not whole itself; the signal's reason
 */
export async function backUp(
  database: StatedDatabase,
  file: string,
  options: BackUpOptions,
): Promise<BackedUp> {
  if (!options.overwrite) await refuseIfThere(file);
  for (let time = 1; time <= mostTimes; time += 1) {
    if (time > 1) {
      options.onAgain(time, mostTimes);
      await pause((options.backoff ?? 1000) * 2 ** (time - 2));
      options.signal?.throwIfAborted();
    }
    try {
      return await backUpOnce(database, file, options);
    } catch (error) {
      if (!(error instanceof WrittenTo)) throw error;
    }
  }
  throw new EntenteError(
    'UNAVAILABLE',
    `The graph was read ${mostTimes} times, and each time something was written to it meanwhile: no file was made, as it would have held something of before and something of after. Wait until no import, load or removal is at work, and run the same command again.`,
  );
}

/** Something was committed while the graph was read. */
class WrittenTo extends Error {}

async function backUpOnce(database: StatedDatabase, file: string, options: BackUpOptions): Promise<BackedUp> {
  const stateNow = async (): Promise<string> => (await database.readAt(nothing)).state;
  const state = await stateNow();
  const schema = await readSchemaVersion(database);
  const [sizes = { nodes: 0, relationships: 0 }] = await database.read<Sizes>(sizesQuery);
  if (schema === null || sizes.nodes === 0) throw nothingThere(schema);

  let looked = performance.now();
  async function look(): Promise<void> {
    options.signal?.throwIfAborted();
    if ((await stateNow()) !== state) throw new WrittenTo();
    looked = performance.now();
  }
  const whole = sizes.nodes + sizes.relationships;
  async function* records(): AsyncGenerator<BackupRecord> {
    let read = 0;
    for (const part of [nodesOf(database), relationshipsOf(database)])
      for await (const record of part) {
        yield record;
        read += 1;
        if (read % 1000 > 0) continue;
        options.onProgress(Math.min(1, read / whole));
        if (performance.now() - looked > lookEvery) await look();
      }
    // All that was read is of this one state: there has been no other since.
    await look();
  }
  const header: Header = {
    ...{ entente: 'backup', format: formatVersion, schema, version: options.version },
    ...{ made: new Date().toISOString(), ...sizes },
  };
  const size = await writeFileWhole(file, () => bytesOf(header, records()), options);
  return { ...sizes, size };
}

/** The file's content, in pieces. */
async function* bytesOf(header: Header, records: AsyncIterable<BackupRecord>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const counted = countRecords();
  let piece = `${JSON.stringify(header)}\n`;
  const take = (): Buffer => {
    const bytes = Buffer.from(piece);
    piece = '';
    hash.update(bytes);
    return bytes;
  };
  for await (const record of records) {
    piece += `${lineOfRecord(record)}\n`;
    counted.add(record);
    if (piece.length > pieceSize) yield take();
  }
  yield take();
  const trailer: Trailer = { end: 'backup', ...counted.sums(), sha256: hash.digest('hex') };
  yield Buffer.from(`${JSON.stringify(trailer)}\n`);
}

function lineOfRecord(record: BackupRecord): string {
  try {
    return lineOf(record);
  } catch (cause) {
    throw new EntenteError(
      'BAD_INPUT',
      `The graph holds what no backup can hold: ${(cause as Error).message}. It is not of Entente; take it away first.`,
      { cause },
    );
  }
}

function nothingThere(schema: number | null): EntenteError {
  const why =
    schema === null ? 'The database does not hold a graph of Entente.' : 'There is nothing in the graph.';
  return new EntenteError(
    'BAD_INPUT',
    `${why} Check ENTENTE_HOME, or NEO4J_URI and NEO4J_DATABASE: they name the database that is backed up.`,
  );
}
