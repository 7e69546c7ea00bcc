import { batches } from '../batches.ts';
import { openImport, type ReadOptions } from '../importFiles.ts';
import { answerAsked } from './thread.ts';

/** Rows whose names are looked up and written at once: each time costs the database some tenths of a second, however few they are. */
const rowsAtOnce = 5000;

/** A file that a thread reads, and how. */
export interface ReaderData {
  readonly file: string;
  readonly options: ReadOptions;
}

/** The next rows of it, and how much of it has been read; null after the last. */
export type ReaderAnswer = {
  /** JSON of a list of rows: a thread takes that over more quickly than what it stands for. */
  readonly rows: string;
  /** From 0 to 1. */
  readonly fraction: number;
} | null;

/** A thread of a first load: one reads rows while another looks up whom they name. */
answerAsked(async ({ file, options }: ReaderData) => {
  const { rows, fraction } = await openImport(file, options);
  const read = batches(rows(), rowsAtOnce);
  return async (): Promise<ReaderAnswer> => {
    const next = await read.next();
    return next.done === true ? null : { rows: JSON.stringify(next.value), fraction: fraction() };
  };
});
