import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { loadQuery } from '../queries.ts';
import { root } from '../root.ts';
import { checkReferences } from './checkReferences.ts';
import {
  isUnchanged,
  nothingToDo,
  plan,
  recordKinds,
  rowsOf,
  type Plan,
  type RecordKind,
  type StoredRecord,
} from './plan.ts';
import { readFiles, type Bundle } from './readFiles.ts';
import { write } from './write.ts';

/** The data that the project brings: the five articles. */
export const dataFolder = path.join(root, 'data');

/** How many records of each kind were added, changed, removed and left alone. */
export type LoadSummary = Readonly<
  Record<RecordKind, { added: number; changed: number; removed: number; same: number }>
>;

const datasetsOfBundle = loadQuery('load/datasets-of-bundle');
const storedRecords = loadQuery('load/stored-records');

/**
 * Reads and checks a data folder.
 *
 * @throws EntenteError BAD_INPUT listing every fault with file, record and field
 */
export async function readBundle(folder: string): Promise<Bundle> {
  const faults: string[] = [];
  const bundle = await readFiles(folder, faults);
  checkReferences(bundle, faults);
  if (faults.length > 0)
    throw new EntenteError(
      'BAD_INPUT',
      `The data in ${folder} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was written.\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  return bundle;
}

/**
 * Brings the graph in line with a data folder: adds what is new, changes what changed, removes what is gone. Everything is
 * checked before anything is written, and it is written in one transaction.
 *
 * @param name what the folder is called in the graph: what an earlier load of the same name brought and this one does not
 *   hold any more goes
 * @throws EntenteError BAD_INPUT if the files have faults
 */
export async function loadData(
  database: Database,
  folder = dataFolder,
  name = 'entente',
): Promise<LoadSummary> {
  const bundle = await readBundle(folder);
  const rows = rowsOf(bundle);
  const datasets = bundle.articles.map(({ record }) => record.dataset);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([datasets, rows]))
    .digest('base64url');

  const before = await database.read<{ id: string; fingerprint: string }>(datasetsOfBundle, { bundle: name });
  const known = new Set(before.map(({ id }) => id));
  if (datasets.length === known.size && before.every((stored) => stored.fingerprint === fingerprint))
    return summarize(nothingToDo(rows));

  const ids = [...new Set([...datasets.map(({ id }) => id), ...known])];
  const stored = await database.read<StoredRecord>(storedRecords, { datasets: ids });
  const changes = plan(rows, stored);
  await database.write((run) =>
    write(run, {
      rows,
      changes,
      rederive: !isUnchanged(changes),
      datasetIds: datasets.map(({ id }) => id),
      formerDatasetIds: ids,
      datasets: datasets.map(({ id, title, license }) => ({
        id,
        title,
        license: license ?? null,
        bundle: name,
        fingerprint,
      })),
    }),
  );
  return summarize(changes);
}

const summarize = (changes: Plan): LoadSummary =>
  Object.fromEntries(
    recordKinds.map((kind) => {
      const { added, changed, removed, same } = changes[kind];
      return [kind, { added: added.length, changed: changed.length, removed: removed.length, same }];
    }),
  ) as unknown as LoadSummary;
