import { ahead } from '../ahead.ts';
import type { ReadOptions } from '../importFiles.ts';
import type { Row } from '../row.ts';
import type { ReaderAnswer, ReaderData } from './reader.ts';
import { openThread } from './thread.ts';

/** Rows that were read one after the other. */
export interface ReadBatch {
  readonly rows: readonly Row[];
  /** How much of the file has been read, from 0 to 1. */
  readonly fraction: number;
}

/** Reads a file's rows in a thread of their own; the next ones are read while those before are worked on. */
export async function* readBatches(file: string, options: ReadOptions): AsyncGenerator<ReadBatch> {
  const { format, mapping, encoding, dataset } = options;
  const data: ReaderData = { file, options: { format, mapping, encoding, dataset } };
  const reader = openThread<'next', ReaderAnswer>('reader', data);
  try {
    for await (const { rows, fraction } of ahead(() => reader.ask('next')))
      yield { rows: JSON.parse(rows) as Row[], fraction };
  } finally {
    await reader.end();
  }
}
