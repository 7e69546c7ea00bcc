import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { checkBackup } from '../../../server/backup/checkBackup.ts';
import { openBackup } from '../../../server/backup/openBackup.ts';
import { restore } from '../../../server/backup/restore.ts';
import { removeDataset } from '../../../server/import/removeDataset.ts';
import { loadData } from '../../../server/load/load.ts';
import { applySchema, readSchemaVersion, schemaVersion } from '../../../server/schema.ts';
import { makeTallies } from '../../../server/tally/tally.ts';
import { openEmptyDatabase, type OwnDatabase } from '../../support/ownDatabase.ts';
import { difference, picture } from '../../support/picture.ts';

const nobody = () => undefined;

/** Lists in which the order depends on where things are stored. */
const lists = /\["(datasets|origins)",(\[[^\]]*\])\]/g;
const inOrder = (line: string): string =>
  line.replace(
    lists,
    (_, name: string, list: string) =>
      `["${name}",${JSON.stringify((JSON.parse(list) as unknown[]).map(String).sort())}]`,
  );
const pictureOf = async (database: OwnDatabase): Promise<string[]> =>
  (await picture(database)).map(inOrder).sort();

/**
 * `dumps/schema-N.gz` are backups of graphs that the last Entente of each schema made: of the five articles as they were then, and,
 * from 2 on, of 54 coded rows, made up, in a dataset `talks`.
 */
describe('a graph that an older Entente has made', () => {
  let own: OwnDatabase;
  let today: string[];
  afterEach(() => own.remove());
  beforeAll(async () => {
    own = await openEmptyDatabase();
    await applySchema(own);
    await loadData(own);
    await makeTallies(own);
    today = await pictureOf(own);
    await own.remove();
    expect(today.length).toBeGreaterThan(1000);
  });

  const versions = Array.from({ length: schemaVersion - 1 }, (_, at) => at + 1);
  it.each(versions)('of schema %i is as if made today, once the data is loaded', async (version) => {
    own = await openEmptyDatabase();
    const backup = await openBackup(path.join(import.meta.dirname, 'dumps', `schema-${version}.gz`));
    expect(backup.header.schema).toBe(version);
    await restore(own, backup, await checkBackup(backup, nobody), { onProgress: nobody });
    expect(await readSchemaVersion(own)).toBe(schemaVersion);
    await loadData(own);
    if (version > 1) await removeDataset(own, 'talks');
    await makeTallies(own);
    expect(difference(await pictureOf(own), today)).toEqual([]);
  });
});
