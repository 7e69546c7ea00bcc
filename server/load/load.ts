import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Database, Run } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { loadQuery } from '../queries.ts';
import { root } from '../root.ts';
import { takeTurn } from '../takeTurn.ts';
import { makeTallies } from '../tally/tally.ts';
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
import { readKnown, referencesOf, type References } from './references.ts';
import type { Row } from './rows.ts';
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

  const bundled = { name, rows, datasets, fingerprint, references: referencesOf(bundle) };
  if (await isInLine(database.read, bundled)) return summarize(nothingToDo(rows));
  if (isDryRun) return summarize((await compare(database.read, bundled)).changes);
  const changes = await database.write(async (run) => {
    await takeTurn(run);
    // Another process may have brought the same while this one waited.
    if (await isInLine(run, bundled)) return nothingToDo(rows);
    const { changes: due, formerDatasetIds } = await compare(run, bundled);
    await write(run, {
      ...{ rows, changes: due, references: bundled.references },
      rederive: !isUnchanged(due),
      datasetIds: datasets.map(({ id }) => id),
      formerDatasetIds,
      datasets: datasets.map((dataset) => ({ ...dataset, bundle: name, fingerprint })),
    });
    return due;
  });
  await makeTallies(database);
  return summarize(changes);
}

/** A bundle as it is compared with the graph. */
interface Bundled {
  readonly name: string;
  readonly rows: Readonly<Record<RecordKind, readonly Row[]>>;
  readonly datasets: readonly { readonly id: string }[];
  readonly fingerprint: string;
  readonly references: References;
}

const storedDatasets = (run: Run, name: string): Promise<{ id: string; fingerprint: string }[]> =>
  run(datasetsOfBundle, { bundle: name });

/** Whether the graph has all of it, and nothing else under its name. */
async function isInLine(run: Run, { name, datasets, fingerprint }: Bundled): Promise<boolean> {
  const stored = await storedDatasets(run, name);
  return stored.length === datasets.length && stored.every((one) => one.fingerprint === fingerprint);
}

async function compare(
  run: Run,
  { name, rows, datasets, references }: Bundled,
): Promise<{ readonly changes: Plan; readonly formerDatasetIds: readonly string[] }> {
  const known = await storedDatasets(run, name);
  const ids = [...new Set([...datasets, ...known].map(({ id }) => id))];
  const stored = await run<StoredRecord>(storedRecords, { datasets: ids });
  return { changes: plan(rows, stored, references), formerDatasetIds: ids };
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
