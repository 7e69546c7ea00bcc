import { EntenteError } from '../../errors.ts';
import type { BadRow } from '../row.ts';
import { badRow } from './badRow.ts';
import { readLines } from './lines.ts';
import type { InputFile } from './openFile.ts';
import { readRecords, type Dialect, type TextRow } from './records.ts';
import { faultsOf, peek, type Sample } from './sample.ts';

/** How a text is read as a table, settled by how it begins. */
export interface Table<Row> {
  readonly dialect: Dialect;
  /** How many columns a row may have; the first row's own where it is left out. */
  readonly counts?: readonly number[] | undefined;
  /** Whether the first row holds the names of the columns and is none itself. */
  readonly header: boolean;
  /** One row, or several where a row of the file tells of several. */
  readonly read: (row: TextRow) => Row | readonly Row[];
}

/**
 * The rows of a file that holds a table, or, in a zip, several, one after another.
 *
 * @param tableOf how a text that begins so is read; null if it is none of this kind
 * @throws EntenteError BAD_INPUT if the file is none of this kind, or there is no such encoding. A text in a zip that is none is
 *   a BAD row instead.
 */
export async function* readTables<Row>(
  file: InputFile,
  encoding: string | undefined,
  tableOf: (sample: Sample) => Table<Row> | null,
): AsyncGenerator<Row | BadRow> {
  for await (const { name, bytes } of file.members()) {
    const source = readLines(bytes, encoding);
    try {
      const { sample, lines } = await peek(source);
      const table = sample.lines.length > 0 ? tableOf(sample) : null;
      if (table) yield* rowsOf(table, lines);
      else if (sample.lines.length === 0) for await (const batch of lines) yield* faultsOf(batch);
      else if (name === null)
        throw new EntenteError('BAD_INPUT', `${file.path} is not in this form. Name another with --format.`);
      else yield badRow(1, `${name} in this file is not in the form of the others and was passed over`, '');
    } finally {
      await source.return(undefined);
    }
  }
}

async function* rowsOf<Row>(
  { dialect, counts, header, read }: Table<Row>,
  lines: Parameters<typeof readRecords>[0],
): AsyncGenerator<Row | BadRow> {
  let atHeader = header;
  for await (const rows of readRecords(lines, dialect, counts)) {
    for (const row of rows) {
      if (row.as === 'BAD') yield row;
      else if (atHeader) atHeader = false;
      else yield* [read(row)].flat() as Row[];
    }
  }
}
