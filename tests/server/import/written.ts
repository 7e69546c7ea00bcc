import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openFile, type InputFile } from '../../../server/import/read/openFile.ts';
import { readLines, type Line } from '../../../server/import/read/lines.ts';
import { readRecords, type Dialect, type TextRow } from '../../../server/import/read/records.ts';
import type { BadRow, Row } from '../../../server/import/row.ts';
import type { ImportFormat, ReadOptions } from '../../../server/import/formats/format.ts';

/** Runs with a file of this content, which is gone afterwards. */
export async function withFile<T>(
  content: string | Buffer,
  use: (file: InputFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-import-'));
  try {
    const file = path.join(folder, 'file');
    await writeFile(file, content);
    return await use(await openFile(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Bytes in chunks of this size, as a disk could give them. */
// eslint-disable-next-line @typescript-eslint/require-await -- as asynchronous as a file is
export async function* inChunks(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export const linesOf = async (content: Buffer, size = 7, encoding?: string): Promise<Line[]> =>
  (await all(readLines(inChunks(content, size), encoding))).flat();

export const commas: Dialect = { delimiter: ',', quoted: true, escape: '"' };
export const tabsOnly: Dialect = { delimiter: '\t', quoted: false, escape: '"' };

export const recordsOf = async (
  content: string | Buffer,
  dialect: Dialect = commas,
  counts?: readonly number[],
  size = 64,
): Promise<(TextRow | BadRow)[]> =>
  (await all(readRecords(readLines(inChunks(Buffer.from(content), size)), dialect, counts))).flat();

/** The rows of a file of this content. */
export const rowsOf = (
  format: Pick<ImportFormat, 'rows'>,
  content: string | Buffer,
  options?: ReadOptions,
): Promise<Row[]> => withFile(content, (file) => all(format.rows(file, options)));

/** Columns to a line with tabs between them. */
export const tabbed = (...lines: readonly (readonly string[])[]): string =>
  lines.map((columns) => `${columns.join('\t')}\n`).join('');
