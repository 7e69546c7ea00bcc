import type { Database } from '../database.ts';
import { loadQuery } from '../queries.ts';
import { makeTallies } from '../tally/tally.ts';
import { leaveEntities } from './leaveEntities.ts';
import { removeClaims } from './removeClaims.ts';

const query = (name: string) => loadQuery(`import/${name}`);
const queries = {
  otherFiles: query('other-files'),
  claimsOfFile: query('claims-of-file'),
  forgetFile: query('forget-file'),
  removeUntoldArticles: query('remove-untold-articles'),
};

/**
 * Takes out of a dataset what files besides certain ones brought to it. Safe to run again where it was interrupted.
 *
 * @param names of the files that stay
 * @returns how many claims went
 */
export async function removeOtherFiles(
  database: Database,
  dataset: string,
  names: readonly string[],
): Promise<number> {
  const others = await database.read<{ id: string }>(queries.otherFiles, { dataset, names });
  if (others.length === 0) return 0;
  let removed = 0;
  for (const { id: file } of others) removed += await removeClaims(database, queries.claimsOfFile, { file });
  await database.write((run) => run(queries.removeUntoldArticles, { dataset }));
  await leaveEntities(database, dataset);
  for (const { id: file } of others) await database.write((run) => run(queries.forgetFile, { file }));
  await makeTallies(database);
  return removed;
}
