import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../server/database.ts';
import { removeDataset } from '../../../server/import/removeDataset.ts';
import { loadData } from '../../../server/load/load.ts';
import { parseQuery } from '../../../server/queries.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { importAndTally } from '../../support/importAndTally.ts';
import { writeHostileData } from '../../support/hostileData.ts';
import { difference, picture } from '../../support/picture.ts';

const dataset = 'long-names-test';
const named = parseQuery(
  'test/named',
  `MATCH (n:Entity) WHERE '${dataset}' IN n.datasets RETURN n.name AS name, size(n.id) AS id ORDER BY size(n.name)`,
);

let database: Database;
let folder: string;
beforeAll(() => {
  database = openSharedDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-long-names-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('long names', () => {
  // Each Chinese character becomes several Latin letters where names are compared and sorted.
  const names = [`Anna Endless${'o'.repeat(380)}`, '長'.repeat(400), 'Bela Short'];

  afterEach(() => removeDataset(database, dataset).catch(() => undefined));

  it('are imported whole, once, and found again by the next import; a row with one of ten thousand letters is not', async () => {
    const file = path.join(folder, 'long.txt');
    const bad: string[] = [];
    const importOn = async (day: string) => {
      const pairs = [
        ...names.map((name, index) => [name, names[(index + 1) % 3]]),
        ['x'.repeat(10_000), names[2]],
      ];
      await writeFile(file, pairs.map(([who, whom]) => [who, 'Consult', whom, day].join('\t')).join('\n'));
      await importAndTally(database, file, {
        ...{ dataset, isDryRun: false, onProgress: () => undefined },
        onBad: ({ reason }) => bad.push(reason),
      });
    };
    await importOn('2014-05-01');
    expect(bad).toEqual(['a name of more than 400 characters']);
    const found = await database.read<{ name: string; id: number }>(named);
    expect(found.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const { id } of found) expect(id).toBeLessThan(500);
    // Nobody is made a second time.
    await importOn('2014-06-01');
    expect(await database.read(named)).toHaveLength(3);
  });
});

describe('a data folder that means harm', () => {
  it('is loaded as any other, and gone without a trace', async () => {
    const before = await picture(database);
    await writeHostileData(folder);
    const summary = await loadData(database, folder, 'hostile-test');
    expect(summary.Entity.added).toBeGreaterThan(15);
    const again = await loadData(database, folder, 'hostile-test');
    expect(Object.values(again).flatMap(({ added, changed, removed }) => [added, changed, removed])).toEqual(
      Object.values(again).flatMap(() => [0, 0, 0]),
    );
    await rm(folder, { recursive: true });
    folder = await mkdtemp(path.join(tmpdir(), 'entente-long-names-'));
    await loadData(database, folder, 'hostile-test');
    expect(difference(await picture(database), before)).toEqual([]);
  });
});
