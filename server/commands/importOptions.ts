import type { Command } from 'commander';
import { EntenteError } from '../errors.ts';
import { formats } from '../import/formats/formats.ts';
import { ownFormat } from '../import/ownFiles.ts';

/** How files are read and written, on the command line. */
export interface ImportFlags {
  readonly format?: string | undefined;
  readonly report?: string | undefined;
  readonly mapping?: string | undefined;
  readonly encoding?: string | undefined;
  readonly dryRun: boolean;
  readonly strict: boolean;
}

const formatNames = [...formats, ownFormat].map(({ name }) => name).join(', ');

/** Adds these options to a command. */
export const withImportFlags = (command: Command): Command =>
  command
    .option('--format <name>', `${formatNames}; told by the file if left out`)
    .option('--report <file>', 'where rows that cannot be imported are listed')
    .option('--mapping <file>', 'what the columns of a table mean: see docs/import-mapping.md')
    .option('--encoding <label>', 'of files that are not UTF-8, as windows-1252')
    .option('--dry-run', 'read the files and write nothing', false)
    .option('--strict', 'stop at the first row that cannot be imported', false);

/** @throws EntenteError BAD_INPUT if no dataset can be called so */
export function checkDatasetId(id: string | undefined): void {
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new EntenteError(
      'BAD_INPUT',
      `The dataset "${id}": must be lower-case words joined by hyphens, as icews-2014.`,
    );
}

/** Aborted when the person ends the command: it stops between two batches, and says what that comes to. */
export function endedByPerson(
  told = 'Stopped. The same command goes on where this one has stopped.',
): AbortController {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => ending.abort(new EntenteError('UNAVAILABLE', told)));
  return ending;
}
