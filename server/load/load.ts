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
import { emptyBundle, type Bundle } from './bundle.ts';
import { refuseOthers } from './others.ts';
import { readFiles } from './readFiles.ts';
import { readOwnFiles } from './readOwnFiles.ts';
import { readKnown, referencesOf } from './references.ts';
import { write } from './write.ts';

/** The data that the project brings: the five articles. */
export const dataFolder = path.join(root, 'data');

/** What it is called in the graph. Each start brings the graph in line with it. */
export const shippedBundle = 'entente';

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
  refuseFaults(folder, faults);
  return bundle;
}

function refuseFaults(where: string, faults: readonly string[]): void {
  if (faults.length > 0)
    throw new EntenteError(
      'BAD_INPUT',
      `The data in ${where} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was written.\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
}

/**
 * Brings the graph in line with a data folder: adds what is new, changes what changed, removes what is gone. Everything is
 * checked before anything is written, and it is written in one transaction. The folder holds all that it refers to; what others have
 * brought under the same ids is as the folder has it from then on.
 *
 * @param name what the folder is called in the graph: what an earlier load of the same name brought and this one does not
 *   hold any more goes
 * @throws EntenteError BAD_INPUT if the files have faults
 */
export async function loadData(
  database: Database,
  folder = dataFolder,
  name = shippedBundle,
): Promise<LoadSummary> {
  return bringInLine(database, await readBundle(folder), name, false);
}

/**
 * Does the same with files and folders that may refer to what the graph holds already. What others have brought they leave as it is: a
 * record that is told otherwise there is a fault.
 *
 * @param isDryRun to find out what would change, and write nothing
 * @throws EntenteError BAD_INPUT if the files have faults
 */
export async function importOwnFiles(
  database: Database,
  files: readonly string[],
  name: string,
  isDryRun: boolean,
): Promise<LoadSummary> {
  const faults: string[] = [];
  const bundle = await readOwnFiles(files, faults);
  checkReferences(bundle, faults, await readKnown(database, referencesOf(bundle)));
  await refuseOthers(database, bundle, rowsOf(bundle), name, faults);
  refuseFaults(files.join(', '), faults);
  return bringInLine(database, bundle, name, isDryRun);
}

/** Takes out of the graph what was loaded under a name, and nobody else brought. */
export const removeBundle = (database: Database, name: string): Promise<LoadSummary> =>
  bringInLine(database, emptyBundle(), name, false);

async function bringInLine(
  database: Database,
  bundle: Bundle,
  name: string,
  isDryRun: boolean,
): Promise<LoadSummary> {
  const rows = rowsOf(bundle);
  const datasets = datasetsOf(bundle, name);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([datasets, rows]))
    .digest('base64url');

  const before = await database.read<{ id: string; fingerprint: string }>(datasetsOfBundle, { bundle: name });
  const known = new Set(before.map(({ id }) => id));
  if (datasets.length === known.size && before.every((stored) => stored.fingerprint === fingerprint))
    return summarize(nothingToDo(rows));

  const ids = [...new Set([...datasets.map(({ id }) => id), ...known])];
  const stored = await database.read<StoredRecord>(storedRecords, { datasets: ids });
  const references = referencesOf(bundle);
  const changes = plan(rows, stored, references);
  if (!isDryRun)
    await database.write((run) =>
      write(run, {
        ...{ rows, changes, references },
        rederive: !isUnchanged(changes),
        datasetIds: datasets.map(({ id }) => id),
        formerDatasetIds: ids,
        datasets: datasets.map((dataset) => ({ ...dataset, bundle: name, fingerprint })),
      }),
    );
  return summarize(changes);
}

/** Each article is a dataset of its own; records without any article are one together. */
function datasetsOf({ entities, topics, articles }: Bundle, name: string) {
  if (articles.length === 0 && entities.length + topics.length > 0)
    return [{ id: name, title: name, license: null }];
  return articles.map(({ record: { dataset } }) => ({
    id: dataset.id,
    title: dataset.title,
    license: dataset.license ?? null,
  }));
}

const summarize = (changes: Plan): LoadSummary =>
  Object.fromEntries(
    recordKinds.map((kind) => {
      const { added, changed, removed, same } = changes[kind];
      return [kind, { added: added.length, changed: changed.length, removed: removed.length, same }];
    }),
  ) as unknown as LoadSummary;
