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

describe('names of ten thousand letters', () => {
  // Each Chinese character becomes several Latin letters where names are compared.
  const names = [
    'Anna Endless' + 'o'.repeat(9988),
    'Bela ' + 'of many words '.repeat(714),
    '長'.repeat(10_000),
  ];

  afterEach(() => removeDataset(database, dataset).catch(() => undefined));

  it('are imported whole, once, and found again by the next import', async () => {
    const file = path.join(folder, 'long.txt');
    const rows = names.map((name, index) => [
      name,
      'Consult',
      names[(index + 1) % 3],
      '2014-05-0' + (index + 1),
    ]);
    await writeFile(file, rows.map((row) => row.join('\t')).join('\n'));
    const bad: string[] = [];
    const run = () =>
      importAndTally(database, file, {
        ...{ dataset, isDryRun: false, onProgress: () => undefined },
        onBad: ({ reason }) => bad.push(reason),
      });
    await run();
    expect(bad).toEqual([]);
    const found = await database.read<{ name: string; id: number }>(named);
    expect(found.map(({ name }) => name).sort()).toEqual(names.map((name) => name.trim()).sort());
    for (const { id } of found) expect(id).toBeLessThan(500);
    // Another file of the same names: nobody is made a second time.
    await writeFile(file, rows.map((row) => row.with(3, '2014-06-01').join('\t')).join('\n'));
    await run();
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
