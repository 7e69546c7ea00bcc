import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { loadQuery } from '../queries.ts';
import type { ResolvedRow } from './gather.ts';
import type { BadRow } from './row.ts';
import type { RunOf } from './rowsOfBatch.ts';
import { writeRows, type WriteOptions } from './writeRows.ts';

const markFile = loadQuery('import/mark-file');

/** Rows of a file whose entities and articles are in the graph. */
export interface Batch {
  readonly rows: readonly ResolvedRow[];
  /** The line up to which everything is written with this batch, and how many rows that are. */
  readonly line: number;
  readonly written: number;
}

/** Whose import it is. */
export interface Import extends RunOf {
  /** Of this process; whoever takes the file over has another. */
  readonly owner: string;
}

/**
 * Writes a batch in one transaction: all of it or nothing, with the line up to which the file is written.
 *
 * @returns rows that were left out because their record's id stands in the file already
 * @throws EntenteError BAD_INPUT if another process has taken the file over; GraphChanged if what the rows refer to is gone
 */
export function writeBatch(
  database: Database,
  batch: Batch,
  to: Import,
  options: WriteOptions,
): Promise<readonly BadRow[]> {
  return database.write(async (run) => {
    const repeatedIds = await writeRows(run, batch.rows, to, options);
    const marked = await run(markFile, {
      ...{ file: to.file, owner: to.owner },
      ...{ line: neo4j.int(batch.line), rows: neo4j.int(batch.written) },
    });
    if (marked.length === 0)
      throw new EntenteError(
        'BAD_INPUT',
        `Another import has taken over ${to.file}, or its dataset was removed. What this one has written stays; start it again if the other does not finish.`,
      );
    return repeatedIds;
  });
}
