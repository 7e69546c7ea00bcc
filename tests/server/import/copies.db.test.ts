import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../server/database.ts';
import { derive } from '../../../server/event/derive.ts';
import { removeDataset } from '../../../server/import/removeDataset.ts';
import type { BadRow } from '../../../server/import/row.ts';
import { parseQuery } from '../../../server/queries.ts';
import { makeTallies } from '../../../server/tally/tally.ts';
import { importAndTally } from '../../support/importAndTally.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { difference, picture } from '../../support/picture.ts';

const dataset = 'copies-test';

const events = parseQuery(
  'test/events',
  `MATCH (e:Event)<-[:OF]-(c:Claim {dataset: '${dataset}'})-[:IN]->(a:Article)
   WITH e, c, a ORDER BY a.order
   WITH e, collect(c.origins) AS roots, count(DISTINCT a) AS articles
   RETURN e.id AS id, e.date AS date, e.origins AS origins, e.standing AS standing, articles, roots,
     e.originsAsOf AS originsAsOf, COLLECT { MATCH (e)-[:REPORTED_BY]->(o) RETURN o.name ORDER BY o.name } AS outlets
   ORDER BY date`,
);
const claims = parseQuery('test/claims', `MATCH (c:Claim {dataset: '${dataset}'}) RETURN count(c) AS count`);

let database: Database;
let folder: string;
let bad: BadRow[];

beforeAll(() => {
  database = openSharedDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-copies-'));
  bad = [];
});
afterEach(async () => {
  await removeDataset(database, dataset).catch(() => undefined);
  await rm(folder, { recursive: true });
});

async function write(name: string, lines: readonly string[]): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, lines.join('\n'));
  return file;
}

const run = (file: string, mapping?: string) =>
  importAndTally(database, file, {
    ...{ dataset, mapping, isDryRun: false },
    ...{ onBad: (row: BadRow) => bad.push(row), onProgress: () => undefined },
  });

/** What follows from claims is as the graph works it out. */
async function expectDerived(): Promise<void> {
  const before = await picture(database);
  const ids = (await database.read<{ id: string }>(events)).map(({ id }) => id);
  await database.write((inside) => derive(inside, ids));
  // What is due is noted in the graph until it is made.
  await makeTallies(database);
  expect(difference(await picture(database), before)).toEqual([]);
}

describe('copies of one text', () => {
  const heading = 'who,whom,on,published,outlet,url,cites';
  const row = (on: string, published: string, outlet: string, url: string, cites = '') =>
    ['Aso Taro', 'Ng Eng Hen', on, published, outlet, url, cites].join(',');
  const slug = 'ministers-meet-in-singapore-on-trade';

  it('are one origin, that of the outlet which had it first, in one file and in several', async () => {
    const mapping = await write('mapping.yaml', [
      'who: who',
      'whom: whom',
      'kind: SPOKE_WITH',
      'date: {column: on, format: YEAR_FIRST}',
      'source: {outlet: outlet, url: url, published: {column: published, format: YEAR_FIRST}}',
      'cites: cites',
    ]);
    await run(
      await write('one.csv', [
        heading,
        row('2018-06-01', '2018-06-03', 'Evening Copy', `https://evening.example/${slug}`),
        row('2018-06-01', '2018-06-02', 'Morning Wire', `https://wire.example/1/${slug}-123`),
        row('2018-06-02', '2018-06-03', 'Evening Copy', `https://evening.example/${slug}-again`),
        row(
          '2018-06-02',
          '2018-06-03',
          'Other Paper',
          'https://other.example/what-our-own-reporters-saw-there',
        ),
        row('2018-06-03', '2018-06-03', 'Evening Copy', `https://evening.example/b/${slug}`, 'Morning Wire'),
      ]),
      mapping,
    );
    expect(bad).toEqual([]);
    const [copied, own, cited] = await database.read<Record<string, unknown>>(events);
    expect(copied).toMatchObject({
      ...{ origins: 1, standing: 'REPORTED', articles: 2, roots: [['morning-wire'], ['morning-wire']] },
      outlets: ['Evening Copy', 'Morning Wire'],
    });
    expect(own).toMatchObject({ origins: 2, standing: 'CORROBORATED' });
    expect(cited).toMatchObject({ origins: 1, roots: [['morning-wire']] });
    await expectDerived();

    await run(
      await write('two.csv', [
        heading,
        row('2018-06-01', '2018-06-04', 'Late Copy', `https://late.example/${slug}/story.html`),
        row('2018-06-02', '2018-06-04', 'Late Copy', `https://late.example/${slug}-again`),
        row('2018-06-03', '2018-06-04', 'Late Copy', `https://late.example/something-else-entirely-was-said`),
      ]),
      mapping,
    );
    const again = await database.read<Record<string, unknown>>(events);
    expect(again.map(({ origins, articles }) => [origins, articles])).toEqual([
      [1, 3],
      [2, 3],
      [2, 2],
    ]);
    await expectDerived();
  });
});

describe('mentions of GDELT', () => {
  const columns = (count: number, values: Readonly<Record<number, string>>): string =>
    Array.from({ length: count }, (_, index) => values[index] ?? '').join('\t');
  const event = (id: string, day: string, url: string) =>
    columns(61, {
      ...{ 0: id, 1: day, 26: '042', 59: `${day}001500`, 60: url },
      ...{ 5: 'FRA', 6: 'FRANCE', 7: 'FRA', 15: 'DEU', 16: 'BERLIN', 17: 'DEU' },
    });
  const mention = (of: string, at: string, url: string, sentence: string, text: readonly [string, string]) =>
    columns(16, {
      ...{ 0: of, 1: '20180101001500', 2: at, 3: '1', 4: new URL(url).host, 5: url, 6: sentence },
      ...{ 12: text[0], 13: text[1] },
    });
  const first: readonly [string, string] = ['3301', '-2.51572327044025'];
  const second: readonly [string, string] = ['2100', '0.31446540880503'];

  it('are further accounts of the events that were imported before, one for each article', async () => {
    await run(
      await write('20180101.export.CSV', [
        event('719', '20180101', 'https://a.example/n?id=1'),
        event('720', '20180102', 'https://a.example/n?id=2'),
      ]),
    );
    const mentions = await write('20180101.mentions.CSV', [
      mention('719', '20180101003000', 'https://a.example/n?id=1', '1', first),
      mention('719', '20180101003000', 'https://b.example/n?id=7', '2', first),
      mention('719', '20180101003000', 'https://b.example/n?id=7', '5', first),
      mention('719', '20180103003000', 'https://c.example/n?id=8', '3', first),
      mention('720', '20180103003000', 'https://c.example/n?id=9', '3', second),
      mention('999', '20180103003000', 'https://c.example/n?id=9', '3', second),
    ]);
    expect(await run(mentions)).toMatchObject({ format: 'gdelt-mentions', rows: 4 });
    expect(bad).toEqual([
      {
        as: 'BAD',
        line: 6,
        reason: `no row of ${dataset} tells event 999; import the file of its events first`,
        excerpt: '999',
      },
    ]);
    const [told, other] = await database.read<Record<string, unknown>>(events);
    // b and c have the same text; of the row's own article nothing but its address is known.
    expect(told).toMatchObject({ articles: 3, origins: 2, outlets: ['a.example', 'b.example', 'c.example'] });
    expect(other).toMatchObject({ articles: 2, origins: 2 });
    await expectDerived();

    const before = await picture(database);
    expect(await run(mentions)).toMatchObject({ unchanged: true });
    await write('20180101.mentions.CSV', [
      mention('720', '20180103003000', 'https://c.example/n?id=9', '4', second),
    ]);
    expect(await run(mentions)).toMatchObject({ rows: 1, removed: 2 });
    expect((await database.read<{ count: number }>(claims))[0]?.count).toBe(3);
    await expectDerived();
    expect(difference(await picture(database), before)).not.toEqual([]);
  });
});
