import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Database } from '../../database.ts';
import { EntenteError } from '../../errors.ts';
import { openResolver } from '../entities/resolver.ts';
import { beginFile } from '../importFile.ts';
import type { OpenedImport } from '../importFiles.ts';
import { openRowResolver, type ArticleRow } from '../resolveRows.ts';
import { readAcceptedNames } from '../review/acceptedNames.ts';
import type { BadRow, EventRow } from '../row.ts';
import type { Import } from '../writeBatch.ts';
import { writeNames } from '../writeNames.ts';
import { articleAside, type PlacedRow } from './eventFiles.ts';
import type { RecordPlace } from './repeatedRecords.ts';
import type { ReadBatch } from './readBatches.ts';
import { openSpill, type Spill } from './spill.ts';

/** What is put aside of the files: rows by their events, ids of records and articles. */
export interface Aside {
  readonly rows: Spill<PlacedRow>;
  readonly records: Spill<RecordPlace>;
  readonly articles: Spill<ArticleRow>;
}

/** Where each of it is put. */
export type AsideFolders = Readonly<Record<keyof Aside, string>>;
export const asideFolders = (folder: string): AsideFolders => ({
  rows: path.join(folder, 'rows'),
  records: path.join(folder, 'records'),
  articles: path.join(folder, 'articles'),
});

export const openAside = async (folders: AsideFolders, places: number): Promise<Aside> => ({
  rows: await openSpill(folders.rows, places),
  records: await openSpill(folders.records, places),
  articles: await openSpill(folders.articles, places),
});

/** Writes the rest of it. */
export async function endAside(aside: Aside): Promise<void> {
  for (const spill of Object.values(aside) as Spill<unknown>[]) await spill.end();
}

/** A file whose rows are put aside. */
export interface PreparedFile {
  readonly run: Import;
  /** How many are. */
  rows: number;
  /** The last one. */
  line: number;
}

export interface PutAsideOptions {
  readonly onBad: (row: BadRow) => void;
  /** @param fraction of the file, from 0 to 1; what it throws ends the work */
  readonly onBatch: (fraction: number) => void;
}

/**
 * Takes a file over, has the graph know whom it names, and puts its rows aside.
 *
 * @param read its rows
 * @param at its position among the files
 * @throws EntenteError BAD_INPUT for a file that mentions rows of others; whatever `read` and `onBatch` throw
 */
export async function putAside(
  database: Database,
  { dataset, name, fingerprint }: OpenedImport,
  read: AsyncIterable<ReadBatch>,
  at: number,
  aside: Aside,
  { onBad, onBatch }: PutAsideOptions,
): Promise<PreparedFile> {
  const owner = randomUUID();
  const file = `${dataset.id}/${name}`;
  const { run } = await beginFile(database, { file, dataset, name, fingerprint: await fingerprint(), owner });
  const prepared: PreparedFile = { run: { dataset: dataset.id, file, run, owner }, rows: 0, line: 0 };
  const resolver = openResolver(database, dataset.id, await readAcceptedNames(database));
  const rowResolver = openRowResolver(database, resolver, prepared.run);

  async function put(told: readonly EventRow[]): Promise<void> {
    const resolved = await rowResolver.rows(told);
    resolved.bad.forEach(onBad);
    for (const article of resolved.articles) aside.articles.add(article.id, articleAside(article));
    for (const row of resolved.rows) {
      aside.rows.add(row.event, { ...row, file: at });
      if (row.record !== null) aside.records.add(row.claim, { claim: row.claim, file: at, line: row.line });
    }
    for (const spill of Object.values(aside) as Spill<unknown>[]) await spill.relieve();
    prepared.rows += resolved.rows.length;
  }

  // While the database writes the names of a batch and looks those of the next up, the batch itself is worked on.
  let putting = Promise.resolve();
  for await (const { rows, fraction } of read) {
    const told: EventRow[] = [];
    for (const row of rows) {
      if (row.as === 'BAD') onBad(row);
      else if (row.as === 'MENTION')
        throw new EntenteError(
          'BAD_INPUT',
          `${name} mentions events of another file: import it without --first-load, when that is in the graph.`,
        );
      else told.push(row);
    }
    const entities = await rowResolver.names(told);
    await putting;
    putting = put(told);
    // It is awaited, and fails, with the next batch.
    putting.catch(() => undefined);
    await writeNames(database, dataset.id, entities, []);
    prepared.line = rows.at(-1)?.line ?? prepared.line;
    onBatch(fraction);
  }
  await putting;
  return prepared;
}
