import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { deriveInBatches } from '../event/derive.ts';
import { loadQuery, type Parameters } from '../queries.ts';
import { eventsOfSpeakers } from './eventsOfSpeakers.ts';
import { importRows } from './importRows.ts';
import { leaveEntities } from './leaveEntities.ts';
import { removeClaims } from './removeClaims.ts';
import type { BadRow, Row } from './row.ts';

const query = (name: string) => loadQuery(`import/${name}`);
const queries = {
  beginFile: query('begin-file'),
  fileState: query('file-state'),
  staleClaims: query('stale-claims'),
  removeUntoldArticles: query('remove-untold-articles'),
  completeFile: query('complete-file'),
};

/** A file to be imported. */
export interface FileOfDataset {
  readonly dataset: {
    readonly id: string;
    readonly title: string;
    readonly license: string | null;
    readonly format: string;
  };
  /** Tells the files of a dataset apart. */
  readonly name: string;
  /** Of what the file holds and of how it is read: as long as it is the same, so is what it gives. */
  readonly fingerprint: string;
}

export interface ImportFileOptions {
  /** Reads the file from its beginning. */
  readonly rows: () => AsyncIterable<Row>;
  readonly onBad: (row: BadRow) => void;
  readonly onWritten: (rows: number) => void;
  readonly signal?: AbortSignal;
}

export interface ImportedFile {
  /** Rows of the file that are in the graph. */
  readonly rows: number;
  /** How many of them an interrupted import had written before. */
  readonly before: number;
  /** Whether nothing had to be done: this very file was imported before. */
  readonly unchanged: boolean;
  /** Rows of an earlier state of the file that are gone. */
  readonly removed: number;
}

/**
 * Brings the graph in line with a file of a dataset: what is new is added, what changed is changed, what is gone goes. An
 * import that was interrupted goes on where it stopped. The tallies are due then (`makeTallies`): once, after all files.
 *
 * @throws EntenteError BAD_INPUT if another process imports the same file meanwhile, or the dataset is that of a data folder
 */
export async function importFile(
  database: Database,
  { dataset, name, fingerprint }: FileOfDataset,
  { rows, onBad, onWritten, signal }: ImportFileOptions,
): Promise<ImportedFile> {
  const file = `${dataset.id}/${name}`;
  const [state] = await database.read<{ fingerprint: string; complete: boolean; rows: number }>(
    queries.fileState,
    { file },
  );
  if (state?.complete && state.fingerprint === fingerprint)
    return { rows: state.rows, before: state.rows, unchanged: true, removed: 0 };

  const owner = randomUUID();
  const { run, line, rows: before } = await beginFile(database, { file, dataset, name, fingerprint, owner });
  const written = await importRows(
    database,
    rows(),
    { dataset: dataset.id, file, run, owner },
    {
      after: line,
      written: before,
      isFirst: state === undefined,
      onBad,
      onWritten,
      ...(signal && { signal }),
    },
  );
  const removed = state ? await removeStale(database, dataset.id, file) : 0;
  // What the file says of who speaks for whom bears on events that were there before.
  await deriveInBatches(database, await eventsOfSpeakers(database, dataset.id));
  await completeFile(database, { file, owner });
  return { rows: written, before, unchanged: false, removed };
}

/** Takes the file over; nothing is noted where its dataset is none of ours. */
export const beginFile = (database: Database, parameters: Parameters): Promise<Begun> =>
  database.write(async (inside) => {
    const [begun] = await inside<Begun & { bundle: string | null }>(queries.beginFile, parameters);
    if (!begun) throw new Error('A file that is imported has not been noted.');
    if (begun.bundle !== null)
      throw new EntenteError(
        'BAD_INPUT',
        `The dataset that you name was loaded from the data folder "${begun.bundle}". Give the import another with --dataset.`,
      );
    return begun;
  });

/** Notes that a file is imported to its end. */
export const completeFile = (
  database: Database,
  { file, owner }: { readonly file: string; readonly owner: string },
): Promise<unknown> => database.write((run) => run(queries.completeFile, { file, owner }));

export interface Begun {
  readonly run: number;
  readonly line: number;
  readonly rows: number;
}

/** Removes what an earlier state of the file brought and this one does not. */
async function removeStale(database: Database, dataset: string, file: string): Promise<number> {
  const removed = await removeClaims(database, queries.staleClaims, { file });
  await database.write((inside) => inside(queries.removeUntoldArticles, { dataset }));
  await leaveEntities(database, dataset);
  return removed;
}
