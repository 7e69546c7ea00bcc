import { Neo4jError } from 'neo4j-driver';
import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { loadQuery } from '../queries.ts';
import { batches } from './batches.ts';
import { openResolver } from './entities/resolver.ts';
import type { ResolvedRow } from './gather.ts';
import { GraphChanged } from './graphChanged.ts';
import { readAcceptedNames } from './review/acceptedNames.ts';
import { openRowResolver } from './resolveRows.ts';
import type { BadRow, EventRow, MentionRow, Row } from './row.ts';
import { writeBatch, type Import } from './writeBatch.ts';
import { writeNames } from './writeNames.ts';

const eventsThere = loadQuery('import/events-there');

/** Rows whose names are looked up at once, and that are written in one transaction. */
export const batchSize = 2000;

/** How often a batch is tried that others write to at the same moment. */
const mostTries = 5;

export interface ImportRowsOptions {
  /** Rows up to this line are written already. */
  readonly after: number;
  /** Rows that were written by then. */
  readonly written: number;
  /** Whether nothing of this file was ever written. */
  readonly isFirst: boolean;
  readonly onBad: (row: BadRow) => void;
  /** Called when a batch is written, with the number of rows that are. */
  readonly onWritten: (rows: number) => void;
  /** Ends the import between two batches. */
  readonly signal?: AbortSignal;
}

/**
 * Writes the rows of a file batch by batch, each in one transaction.
 *
 * @returns how many rows of the file are in the graph
 * @throws EntenteError BAD_INPUT if another process takes the file over, or takes away what is being written; the signal's reason
 *   if it ends the import
 */
export async function importRows(
  database: Database,
  rows: AsyncIterable<Row>,
  to: Import,
  { after, written: before, isFirst, onBad, onWritten, signal }: ImportRowsOptions,
): Promise<number> {
  const resolver = openResolver(database, to.dataset, await readAcceptedNames(database));
  const rowResolver = openRowResolver(database, resolver, to);
  let written = before;
  const write = async (
    some: readonly ResolvedRow[],
    line: number,
    maybeThere: ReadonlySet<string>,
  ): Promise<void> => {
    const batch = { rows: some, line, written: written + some.length };
    const repeated = await insistently((tries) =>
      writeBatch(
        database,
        batch,
        to,
        tries === 1 ? { lookForClaims: !isFirst, maybeThere } : { lookForClaims: true },
      ),
    );
    repeated.forEach(onBad);
    written += some.length - repeated.length;
    onWritten(written);
  };
  // While a batch is written, the next one is read and its names are looked up. Two transactions at once gain nothing: they wait
  // for the same busy entities.
  let writing = Promise.resolve();
  let beingWritten: readonly string[] = [];
  for await (const batch of batches(rows, batchSize)) {
    const told: (EventRow | MentionRow)[] = [];
    for (const row of batch) {
      if (row.as === 'BAD') onBad(row);
      else if (row.line > after) told.push(row);
    }
    const line = batch.at(-1)?.line ?? after;
    if (line <= after) continue;
    const entities = await rowResolver.names(told);
    const resolved = await rowResolver.rows(told);
    resolved.bad.forEach(onBad);
    await writeNames(database, to.dataset, entities, resolved.articles);
    const events = [...new Set(resolved.rows.map(({ event }) => event))];
    const there = await database.read<{ id: string }>(eventsThere, { events });
    // Those of the batch that is being written are to be seen only when it is.
    const maybeThere = new Set([...there.map(({ id }) => id), ...beingWritten]);
    await writing;
    signal?.throwIfAborted();
    writing = write(resolved.rows, line, maybeThere);
    beingWritten = events;
    // It is awaited, and fails, with the next batch.
    writing.catch(() => undefined);
  }
  await writing;
  return written;
}

/** Tries again what fails only because others wrote to the same at the same moment. */
async function insistently<T>(work: (tries: number) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await work(tries);
    } catch (error) {
      const cause = error instanceof EntenteError ? error.cause : error;
      if (cause instanceof GraphChanged)
        throw new EntenteError(
          'BAD_INPUT',
          'Entities that this import had found were removed by another process. Start it again: it goes on where it stopped.',
        );
      if (!isTaken(cause) || tries === mostTries) throw error;
    }
}

/** Whether somebody else had written a record of the same id first: then it is found when it is looked up again. */
const isTaken = (cause: unknown): boolean =>
  cause instanceof Neo4jError && cause.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
