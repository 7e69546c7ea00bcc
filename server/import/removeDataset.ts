import type { Database } from '../database.ts';
import { listDatasets } from '../dataset/datasets.ts';
import { EntenteError } from '../errors.ts';
import { deriveInBatches } from '../event/derive.ts';
import { removeBundle, shippedBundle } from '../load/load.ts';
import { loadQuery } from '../queries.ts';
import { makeTallies } from '../tally/tally.ts';
import { eventsOfSpeakers } from './eventsOfSpeakers.ts';
import { leaveEntities } from './leaveEntities.ts';
import { removeClaims } from './removeClaims.ts';

const query = (name: string) => loadQuery(`import/${name}`);
const queries = {
  stopImports: query('stop-imports'),
  claimsOfDataset: query('claims-of-dataset'),
  removeUntoldArticles: query('remove-untold-articles'),
  leaveRepresentations: query('leave-representations'),
  forgetDataset: query('forget-dataset'),
};

/**
 * Removes a dataset that was imported, or what was loaded together under a name, and all that it alone brought. Safe to run again where
 * it was interrupted.
 *
 * @returns how many claims went
 * @throws EntenteError BAD_INPUT if there is no such dataset, or it is not one that can be removed alone
 */
export async function removeDataset(database: Database, dataset: string): Promise<number> {
  const bundles = (await listDatasets(database)).map(({ bundle }) => bundle);
  if (bundles.includes(dataset) && dataset !== shippedBundle)
    return (await removeBundle(database, dataset)).Claim.removed;
  const [found] = await database.write((run) =>
    run<{ bundle: string | null }>(queries.stopImports, { dataset }),
  );
  if (!found) throw new EntenteError('BAD_INPUT', `There is no dataset "${dataset}".`);
  if (found.bundle === shippedBundle)
    throw new EntenteError(
      'BAD_INPUT',
      `The dataset "${dataset}" was loaded from the data folder "${found.bundle}", as each start does. Take its article out of the folder and run npm run load.`,
    );
  if (found.bundle !== null)
    throw new EntenteError(
      'BAD_INPUT',
      `The dataset "${dataset}" was loaded together with what it refers to, as "${found.bundle}". Remove that: npm run datasets -- remove ${found.bundle}`,
    );
  const removed = await removeClaims(database, queries.claimsOfDataset, { dataset });
  await database.write((run) => run(queries.removeUntoldArticles, { dataset }));
  const borneUpon = await eventsOfSpeakers(database, dataset);
  await database.write((run) => run(queries.leaveRepresentations, { dataset }));
  await deriveInBatches(database, borneUpon);
  await leaveEntities(database, dataset);
  await database.write((run) => run(queries.forgetDataset, { dataset }));
  await makeTallies(database);
  return removed;
}
