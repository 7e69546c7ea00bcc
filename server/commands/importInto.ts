import path from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { datasetIdOf, importPath, type ImportOutcome } from '../import/importFiles.ts';
import { isOwn, ownFormat } from '../import/ownFiles.ts';
import { importOwnFiles, type LoadSummary } from '../load/load.ts';
import { makeTallies } from '../tally/tally.ts';
import { openBadRows } from './badRows.ts';
import { watchRoom } from './watchRoom.ts';
import type { ImportFlags } from './importOptions.ts';
import { count, showImport, type FileWork } from './importView.ts';

export interface ImportOrder extends ImportFlags {
  readonly files: readonly string[];
  readonly dataset?: string | undefined;
  /** Ends the import, between two batches. */
  readonly ending: AbortController;
  readonly print: (line: string) => void;
}

export interface ImportedInto {
  readonly file: string;
  readonly dataset: string;
}

/**
 * Imports files, each kind as it is done, and tells how far it has come and what came of it. What cannot be imported stops the rest only with
 * `--strict`.
 *
 * @returns the files of coded data that are in the graph now, with their datasets
 * @throws EntenteError BAD_INPUT if files cannot be imported, when all others are; whatever ended the import
 */
export async function importInto(
  database: Database,
  config: Config,
  {
    files,
    dataset,
    format,
    mapping,
    encoding,
    dryRun: isDryRun,
    strict,
    ending,
    print,
    ...more
  }: ImportOrder,
): Promise<ImportedInto[]> {
  // A dry run writes nothing that could fill a disk.
  const lookForRoom = isDryRun ? () => Promise.resolve() : watchRoom(config, ending);
  await lookForRoom();
  ending.signal.throwIfAborted();
  const badRows = await openBadRows({ home: config.home, report: more.report, strict, ending, print });
  const imported: ImportedInto[] = [];
  const codedWork = (file: string): FileWork => ({
    title: file,
    run: async (onProgress) => {
      const outcome = await importPath(database, file, {
        ...{ format, mapping, encoding, dataset, isDryRun },
        onProgress: (progress) => {
          onProgress(progress);
          void lookForRoom();
        },
        onBad: (row) => badRows.add(file, row),
        signal: ending.signal,
      });
      imported.push({ file, dataset: outcome.dataset });
      return told(file, outcome, isDryRun);
    },
  });
  const ownWork = (own: readonly string[]): FileWork => ({
    title: own.join(', '),
    run: async () => {
      const name = dataset ?? datasetIdOf(path.basename(path.resolve(own[0] ?? '')));
      const summary = await importOwnFiles(database, own, name, isDryRun);
      return toldOfOwn(own.join(', '), name, summary, isDryRun);
    },
  });
  /** Once for all files: most of what is in one is in the next, too. */
  const tallyWork: FileWork = {
    title: 'counts',
    run: async (onProgress) => {
      await makeTallies(database, (fraction) =>
        onProgress({ rows: 0, fraction, doing: 'counting what relations come to' }),
      );
      return 'Counts of relations, months and outlets are up to date.';
    },
  };

  const { own, coded, unreadable } = await sorted(files, { format, mapping });
  if (dataset !== undefined && own.length * coded.length > 0)
    throw new EntenteError(
      'BAD_INPUT',
      `${own[0] ?? ''} is in Entente's own form and ${coded[0] ?? ''} is not: they cannot be one dataset. Import them one after the other, or without --dataset.`,
    );
  // Our own files are imported as one, and what is missing would be taken out of the graph: they wait until all can be read.
  const works =
    own.length > 0 && unreadable.length > 0
      ? [...unreadable, ...coded.map(codedWork)]
      : [...(own.length > 0 ? [ownWork(own)] : []), ...unreadable, ...coded.map(codedWork)];
  let failures: unknown[] = [];
  try {
    failures = await showImport(
      isDryRun ? works : [...works, tallyWork],
      process.stdout.isTTY,
      print,
      () => ending.signal.aborted,
    );
  } finally {
    await badRows.close();
  }
  ending.signal.throwIfAborted();
  refuse(failures);
  return imported;
}

/** Which files are in our own form, which are of coded data, and which fail as soon as they are looked at. */
async function sorted(
  files: readonly string[],
  { format, mapping }: Pick<ImportFlags, 'format' | 'mapping'>,
): Promise<{ own: string[]; coded: string[]; unreadable: FileWork[] }> {
  const [own, coded, unreadable]: [string[], string[], FileWork[]] = [[], [], []];
  for (const file of files) {
    const looked = await isOwn(file).catch((error: unknown) => error);
    if (looked instanceof Error) unreadable.push({ title: file, run: () => Promise.reject(looked) });
    else if (format === ownFormat.name || (looked && format === undefined && mapping === undefined))
      own.push(file);
    else coded.push(file);
  }
  return { own, coded, unreadable };
}

/** One failure as it is, several as one; anything but a fault of what was given as it is. */
function refuse(failures: readonly unknown[]): void {
  if (failures.length === 0) return;
  const told = failures.filter((failure) => failure instanceof EntenteError);
  if (told.length < failures.length)
    throw new Error('An import has failed.', {
      cause: failures.find((failure) => !(failure instanceof EntenteError)),
    });
  const codes = new Set(told.map(({ code }) => code));
  const [code = 'BAD_INPUT'] = codes;
  throw new EntenteError(
    codes.size === 1 ? code : 'BAD_INPUT',
    told.map(({ message }) => message).join('\n'),
  );
}

function told(
  file: string,
  { rows, before, unchanged, removed, dataset, format }: ImportOutcome,
  isDryRun: boolean,
): string {
  if (unchanged) return `${file}: unchanged since it was imported into ${dataset}; nothing to do.`;
  if (isDryRun)
    return `${file} (${format}): ${count(rows)} rows could be imported into ${dataset}. Nothing was written.`;
  const resumed = before > 0 ? `, ${count(before)} of them before` : '';
  const gone = removed > 0 ? ` ${count(removed)} rows of its earlier state are gone.` : '';
  return `${file} (${format}): ${count(rows)} rows are in the graph as ${dataset}${resumed}.${gone}`;
}

const words = {
  Entity: 'entities',
  Topic: 'topics',
  Event: 'events',
  Article: 'articles',
  Claim: 'claims',
} as const;

function toldOfOwn(files: string, name: string, summary: LoadSummary, isDryRun: boolean): string {
  const changes = (['added', 'changed', 'removed'] as const).flatMap((change) => {
    const parts = Object.entries(words).flatMap(([kind, word]) => {
      const times = summary[kind as keyof LoadSummary][change];
      return times > 0 ? [`${times} ${word}`] : [];
    });
    return parts.length > 0 ? [`${parts.join(', ')} ${change}`] : [];
  });
  const what = changes.length > 0 ? changes.join('; ') : 'nothing to do';
  return `${files} (${ownFormat.name}): ${what}, as ${name}.${isDryRun ? ' Nothing was written.' : ''}`;
}
