import type { Database } from '../../database.ts';
import { repeatedId } from '../compare.ts';
import type { OpenedImport } from '../importFiles.ts';
import type { FirstLoadOptions } from './options.ts';
import {
  asideFolders,
  endAside,
  openAside,
  putAside,
  type AsideFolders,
  type PreparedFile,
} from './putAside.ts';
import { readBatches } from './readBatches.ts';
import { findRepeated } from './repeatedRecords.ts';

export interface FileToLoad extends OpenedImport {
  /** Where it is. */
  readonly path: string;
}

/** Files of which the graph knows whom they name, and all else is put aside. */
export interface ReadFiles {
  readonly files: readonly PreparedFile[];
  readonly aside: AsideFolders;
  readonly places: number;
  /** Rows that are not to be written, by `rowKey`. */
  readonly leftOut: ReadonlySet<string>;
}

/** Bytes of files of which what is made of them is held in memory at once by each thread, more or less. */
const placeSize = 1024 * 1024;
const [fewestPlaces, mostPlaces] = [8, 1024];

/**
 * @param folder where things are put aside
 * @throws EntenteError BAD_INPUT for files that mention rows of others; the signal's reason
 */
export async function readFiles(
  database: Database,
  files: readonly FileToLoad[],
  folder: string,
  options: FirstLoadOptions,
): Promise<ReadFiles> {
  const { onBad, onProgress, signal } = options;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const places = Math.min(mostPlaces, Math.max(fewestPlaces, Math.ceil(size / placeSize)));
  const folders = asideFolders(folder);
  const aside = await openAside(folders, places);
  const prepared: PreparedFile[] = [];
  for (const [at, file] of files.entries())
    prepared.push(
      await putAside(database, file, readBatches(file.path, options), at, aside, {
        onBad: (row) => onBad(file.path, row),
        onBatch: (fraction) => {
          signal?.throwIfAborted();
          onProgress('reading', (at + fraction) / files.length);
        },
      }),
    );
  await endAside(aside);

  const { rows: leftOut, repeated } = await findRepeated(folders.records, places);
  for (const { file, line, firstLine, claim } of repeated)
    onBad(
      files[file]?.path ?? '',
      repeatedId({ line, record: claim.slice(claim.indexOf(':') + 1) }, firstLine),
    );
  for (const key of leftOut) {
    const file = prepared[Number(key.split(' ')[0])];
    if (file) file.rows -= 1;
  }
  return { files: prepared, aside: folders, places, leftOut };
}
