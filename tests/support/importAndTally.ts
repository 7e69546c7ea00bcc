import type { Database } from '../../server/database.ts';
import { importPath, type ImportOptions, type ImportOutcome } from '../../server/import/importFiles.ts';
import { makeTallies } from '../../server/tally/tally.ts';

/** Imports a file as `npm run import` does, which makes the tallies when all files are in. */
export async function importAndTally(
  database: Database,
  file: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const outcome = await importPath(database, file, options);
  await makeTallies(database);
  return outcome;
}
