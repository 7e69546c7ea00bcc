import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Database } from '../../database.ts';
import { EntenteError } from '../../errors.ts';
import { batches } from '../batches.ts';
import { openResolver } from '../entities/resolver.ts';
import { beginFile } from '../importFile.ts';
import type { OpenedImport } from '../importFiles.ts';
import { batchSize } from '../importRows.ts';
import { openRowResolver, type ArticleRow } from '../resolveRows.ts';
import { readAcceptedNames } from '../review/acceptedNames.ts';
import type { BadRow, EventRow } from '../row.ts';
import type { Import } from '../writeBatch.ts';
import { writeNames } from '../writeNames.ts';
import { articleAside, type PlacedRow } from './eventFiles.ts';
import type { RecordPlace } from './repeatedRecords.ts';
import { openSpill, type Spill } from './spill.ts';

/** What is put aside of the files: rows by their events, ids of records and articles. */
export interface Aside {
  readonly rows: Spill<PlacedRow>;
  readonly records: Spill<RecordPlace>;
  readonly articles: Spill<ArticleRow>;
}

/** @param folder where it is put */
export const openAside = async (folder: string, places: number): Promise<Aside> => ({
  rows: await openSpill(path.join(folder, 'rows'), places),
  records: await openSpill(path.join(folder, 'records'), places),
  articles: await openSpill(path.join(folder, 'articles'), places),
});

/** A file whose rows are put aside. */
export interface PreparedFile {
  readonly run: Import;
  /** How many are. */
  rows: number;
  /** The last one. */
  line: number;
}

/**
 * Takes a file over, has the graph know whom it names, and puts its rows aside.
 *
 * @param at its position among the files
 * @throws EntenteError BAD_INPUT for a file that mentions rows of others; whatever `onBatch` throws
 */
export async function putAside(
  database: Database,
  { dataset, name, fingerprint, rows }: OpenedImport,
  at: number,
  aside: Aside,
  { onBad, onBatch }: { readonly onBad: (row: BadRow) => void; readonly onBatch: () => void },
): Promise<PreparedFile> {
  const owner = randomUUID();
  const file = `${dataset.id}/${name}`;
  const { run } = await beginFile(database, { file, dataset, name, fingerprint: await fingerprint(), owner });
  const prepared: PreparedFile = { run: { dataset: dataset.id, file, run, owner }, rows: 0, line: 0 };
  const resolver = openResolver(database, dataset.id, await readAcceptedNames(database));
  const resolveRows = openRowResolver(database, resolver, prepared.run);
  for await (const batch of batches(rows(), batchSize)) {
    const told: EventRow[] = [];
    for (const row of batch) {
      if (row.as === 'BAD') onBad(row);
      else if (row.as === 'MENTION')
        throw new EntenteError(
          'BAD_INPUT',
          `${name} mentions events of another file: import it without --first-load, when that is in the graph.`,
        );
      else told.push(row);
    }
    const resolved = await resolveRows(told);
    resolved.bad.forEach(onBad);
    await writeNames(database, dataset.id, resolved.entities, []);
    for (const article of resolved.articles) aside.articles.add(article.id, articleAside(article));
    for (const row of resolved.rows) {
      aside.rows.add(row.event, { ...row, file: at });
      if (row.record !== null) aside.records.add(row.claim, { claim: row.claim, file: at, line: row.line });
    }
    for (const spill of [aside.articles, aside.rows, aside.records]) await spill.relieve();
    prepared.rows += resolved.rows.length;
    prepared.line = batch.at(-1)?.line ?? prepared.line;
    onBatch();
  }
  return prepared;
}
