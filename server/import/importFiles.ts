import path from 'node:path';
import type { Database } from '../database.ts';
import { fold } from '../fold.ts';
import { chooseFormat } from './formats/chooseFormat.ts';
import type { ImportFormat } from './formats/format.ts';
import { importFile, type FileOfDataset, type ImportedFile } from './importFile.ts';
import { fingerprintOfFile } from './read/fingerprintOfFile.ts';
import { openFile } from './read/openFile.ts';
import type { BadRow, Row } from './row.ts';

/** Goes up when the same file gives something else, so that it is imported anew. */
const readingVersion = 1;

/** How a file is read. */
export interface ReadOptions {
  /** Name of the format; told by the file itself if left out. */
  readonly format?: string | undefined;
  /** A mapping file, for tables of other forms. */
  readonly mapping?: string | undefined;
  /** A label of the Encoding Standard, for files that are not UTF-8. */
  readonly encoding?: string | undefined;
  /** Id of the dataset; if left out, that of all files of the form, or one made of the file's name. */
  readonly dataset?: string | undefined;
}

export interface ImportOptions extends ReadOptions {
  /** Reads and reports, and writes nothing. */
  readonly isDryRun: boolean;
  readonly onBad: (row: BadRow) => void;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

export interface ImportProgress {
  /** Rows of this file that are in the graph; in a dry run, that would be. */
  readonly rows: number;
  /** How much of the file has been read, from 0 to 1; of all that is to be done, where `doing` is given. */
  readonly fraction: number;
  /** What is being done, where that is not reading and writing. */
  readonly doing?: string;
}

export interface ImportOutcome extends ImportedFile {
  readonly dataset: string;
  readonly format: string;
}

/** A file that is to be imported. */
export interface OpenedImport {
  readonly dataset: FileOfDataset['dataset'];
  /** Tells the files of a dataset apart. */
  readonly name: string;
  readonly fingerprint: () => Promise<string>;
  /** Reads the file from its beginning. */
  readonly rows: () => AsyncIterable<Row>;
  /** In bytes, as it is on disk. */
  readonly size: number;
  /** How much of the file has been read, from 0 to 1. */
  readonly fraction: () => number;
}

/** @throws EntenteError BAD_INPUT if the file cannot be read or has no known form */
export async function openImport(
  file: string,
  { format: named, mapping, encoding, dataset: id }: ReadOptions,
): Promise<OpenedImport> {
  const source = await openFile(file);
  const { format, reading } = await chooseFormat(source, { name: named, mapping, encoding });
  const name = path.basename(file);
  return {
    dataset: { ...datasetOf(id, format, name), format: format.name },
    name,
    fingerprint: async () => `${await fingerprintOfFile(file)} ${reading} ${readingVersion}`,
    rows: () => format.rows(source, { encoding }),
    size: source.size,
    fraction: () => (source.size === 0 ? 1 : source.position() / source.size),
  };
}

/**
 * Imports one file of coded data. The tallies are due then (`makeTallies`): once, after all files.
 *
 * @throws EntenteError BAD_INPUT if the file cannot be read, has no known form, or is imported by another process meanwhile
 */
export async function importPath(
  database: Database,
  file: string,
  { isDryRun, onBad, onProgress, signal, ...options }: ImportOptions,
): Promise<ImportOutcome> {
  const { dataset, name, fingerprint, rows, fraction } = await openImport(file, options);
  let written = 0;
  const tell = (): void => onProgress({ rows: written, fraction: fraction() });
  const outcome = isDryRun
    ? await readOnly(rows(), onBad, (count) => (written = count))
    : await importFile(
        database,
        { dataset, name, fingerprint: await fingerprint() },
        {
          ...{ rows, onBad },
          onWritten: (count) => {
            written = count;
            tell();
          },
          ...(signal && { signal }),
        },
      );
  return { ...outcome, dataset: dataset.id, format: dataset.format };
}

async function readOnly(
  rows: AsyncIterable<Row>,
  onBad: (row: BadRow) => void,
  onRow: (count: number) => void,
): Promise<ImportedFile> {
  let count = 0;
  for await (const row of rows) {
    if (row.as === 'BAD') onBad(row);
    else onRow((count += 1));
  }
  return { rows: count, before: 0, unchanged: false, removed: 0 };
}

/** The one that is named, else that of all files of the form, else one of the file's own. */
function datasetOf(named: string | undefined, { dataset }: ImportFormat, file: string) {
  if (dataset && (named === undefined || named === dataset.id)) return dataset;
  const id = named ?? datasetIdOf(file);
  return { id, title: named ?? file, license: null };
}

/** `events.2018.sample.tab.gz` is `events-2018-sample`. */
export const datasetIdOf = (name: string): string =>
  fold(name)
    .replace(/(\.(tsv|csv|tab|txt|gz|zip|ya?ml|json))+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'import';
