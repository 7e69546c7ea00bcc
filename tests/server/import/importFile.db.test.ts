import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../server/database.ts';
import { derive } from '../../../server/event/derive.ts';
import type { ImportOutcome } from '../../../server/import/importFiles.ts';
import { removeDataset } from '../../../server/import/removeDataset.ts';
import type { BadRow } from '../../../server/import/row.ts';
import { parseQuery } from '../../../server/queries.ts';
import { makeTallies } from '../../../server/tally/tally.ts';
import { importAndTally } from '../../support/importAndTally.ts';
import { codedRows } from '../../support/codedRows.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { difference, picture } from '../../support/picture.ts';

const dataset = 'import-test';

const events = parseQuery(
  'test/events',
  `MATCH (e:Event)<-[:OF]-(c:Claim {dataset: '${dataset}'})
   WITH e, count(c) AS claims, collect(DISTINCT coalesce(c.reversed, false)) AS reversed
   RETURN e.id AS id, e.kind AS kind, e.date AS date, e.medium AS medium, e.codes AS codes, claims, size(reversed) AS directions,
     COLLECT { MATCH (n)-[p:TOOK_PART]->(e) RETURN n.name ORDER BY p.place } AS who
   ORDER BY date, kind, medium`,
);

const icewsHeader = [
  ...[
    'Event ID',
    'Event Date',
    'Source Name',
    'Source Sectors',
    'Source Country',
    'Event Text',
    'CAMEO Code',
  ],
  ...[
    'Intensity',
    'Target Name',
    'Target Sectors',
    'Target Country',
    'Story ID',
    'Sentence Number',
    'Publisher',
  ],
].join('\t');

describe('importing a file', () => {
  let database: Database;
  let folder: string;
  let bad: BadRow[];

  beforeAll(() => {
    database = openSharedDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-import-'));
    bad = [];
  });
  afterEach(async () => {
    await removeDataset(database, dataset).catch(() => undefined);
    await rm(folder, { recursive: true });
  });

  const write = async (content: string | Buffer, name = 'file.tsv'): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return file;
  };
  const run = (
    file: string,
    more: { signal?: AbortSignal; onWritten?: () => void } = {},
  ): Promise<ImportOutcome> =>
    importAndTally(database, file, {
      ...{ dataset, isDryRun: false },
      ...(more.signal && { signal: more.signal }),
      onProgress: ({ rows }) => {
        if (rows > 0) more.onWritten?.();
      },
      onBad: (row) => bad.push(row),
    });
  const lines = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

  it('makes one event of the rows of one talk, in whichever direction, with a claim for each', async () => {
    const [a, b, day] = ['Barack Obama', 'Găgăuzia\u00a0', '2014-05-13'];
    await run(
      await write(
        lines(
          [a, 'Consult', b, day],
          [b, 'Consult', a, day],
          [a, 'Engage in negotiation', b, day],
          [a, 'Consult', b, day],
          [a, 'Discuss by telephone', b, day],
          [b, 'Make a visit', a, day],
          [a, 'Host a visit', b, day],
          [a, 'Criticize or denounce', b, day],
          [b, 'Criticize or denounce', a, day],
          [a, 'Express intent to meet or negotiate', b, day],
        ),
      ),
    );
    const who = [a, 'Găgăuzia'];
    const found = await database.read<Record<string, unknown>>(events);
    expect(found.map(({ id: _, ...event }) => event)).toEqual([
      {
        kind: 'ACCUSED',
        date: day,
        medium: null,
        codes: ['111'],
        claims: 1,
        directions: 1,
        who: expect.anything() as unknown,
      },
      {
        kind: 'ACCUSED',
        date: day,
        medium: null,
        codes: ['111'],
        claims: 1,
        directions: 1,
        who: expect.anything() as unknown,
      },
      { kind: 'PROPOSED', date: day, medium: null, codes: ['036'], claims: 1, directions: 1, who },
      {
        kind: 'SPOKE_WITH',
        date: day,
        medium: 'IN_PERSON',
        codes: ['042', '043'],
        claims: 2,
        directions: 2,
        who,
      },
      { kind: 'SPOKE_WITH', date: day, medium: 'PHONE', codes: ['041'], claims: 1, directions: 1, who },
      { kind: 'SPOKE_WITH', date: day, medium: null, codes: ['040', '046'], claims: 4, directions: 2, who },
    ]);
    expect(bad).toEqual([]);
  });

  it('finds the entities that are there by their spelling, and keeps apart whom the file places elsewhere', async () => {
    const row = (id: string, source: string, state: string, target: string) =>
      [
        id,
        '2018-06-01',
        source,
        'NA',
        state,
        'Consult',
        '040',
        '1',
        target,
        'NA',
        'NA',
        `s${id}`,
        '2',
        'Reuters News',
      ].join('\t');
    await run(
      await write(
        [
          icewsHeader,
          row('1', 'Emmanuel Macron', 'France', 'VLADIMIR PUTIN'),
          row('2', 'Emmanuel Macron', 'Cameroon', 'Russian Federation'),
          row('3', 'Foreign Affairs (South Korea)', 'South Korea', 'North Korea'),
        ].join('\n'),
      ),
    );
    const found = await database.read<{ id: string; state: string[]; speaksFor: string[] }>(
      parseQuery(
        'test/named',
        `MATCH (n:Entity)-[:TOOK_PART]->(:Event)<-[:OF]-(:Claim {dataset: '${dataset}'})
         RETURN DISTINCT n.id AS id, COLLECT { MATCH (n)-[:REPRESENTS]->(p) RETURN DISTINCT p.id } AS speaksFor ORDER BY id`,
      ),
    );
    expect(found.map(({ id }) => id)).toEqual([
      'emmanuel-macron',
      'emmanuel-macron-cameroon',
      'foreign-affairs-south-korea',
      'north-korea',
      'russia',
      'vladimir-putin',
    ]);
    expect(found[2]?.speaksFor).toEqual(['south-korea']);
    expect(bad).toEqual([]);
  });

  it('settles events just as the graph would, new ones and those that were there', async () => {
    const row = (id: string, day: string, story: string, publisher: string) =>
      [
        ...[id, day, 'Aso Taro', 'NA', 'Japan', 'Consult', '040', '1', 'Ng Eng Hen', 'NA', 'Singapore'],
        ...[story, '2', publisher],
      ].join('\t');
    const files = [
      [
        row('1', '2018-06-01', '10', 'Reuters News'),
        row('2', '2018-06-01', '11', 'Kyodo News'),
        row('3', '2018-06-02', '12', 'Kyodo News'),
        row('4', '2018-06-02', '13', 'NA'),
        row('5', '2018-06-03', '14', 'Reuters News'),
      ],
      [
        row('6', '2018-06-01', '15', 'NA'),
        row('7', '2018-06-03', '16', 'Xinhua News Agency').replace('\t040\t', '\t046\t'),
        row('8', '2018-06-03', '17', 'Reuters News'),
      ],
    ];
    for (const [index, rows] of files.entries()) {
      await run(await write([icewsHeader, ...rows].join('\n'), `${index}.tab`));
      const before = await picture(database);
      const ids = (await database.read<{ id: string }>(events)).map(({ id }) => id);
      expect(ids).toHaveLength(3);
      await database.write((inside) => derive(inside, ids));
      // What is due is noted in the graph until it is made.
      await makeTallies(database);
      expect(difference(await picture(database), before)).toEqual([]);
    }
    const [, , last] = await database.read<Record<string, unknown>>(events);
    expect(last).toMatchObject({ codes: ['040', '046'], claims: 3 });
  });

  it('counts people as whom they speak for, in whichever order that is told', async () => {
    const principals = parseQuery(
      'test/principals',
      `MATCH (n:Person)-[p:TOOK_PART]->(e:Event)<-[:OF]-(:Claim {dataset: '${dataset}'}) WHERE n.id = 'aksel-testmann'
       RETURN DISTINCT e.date AS date, p.principal AS principal ORDER BY date`,
    );
    const talk = (day: string) => ['Aksel Testmann', 'Consult', 'Barack Obama', day].join('\t');
    await run(await write(lines([talk('2014-05-02')], [talk('2014-06-02')])));
    const before = await picture(database);
    const days = ['2014-05-02', '2014-06-02'];
    expect(await database.read(principals)).toEqual(days.map((date) => ({ date, principal: null })));

    const visits = await write(
      'id,start-date,end-date,visitor,from,description\n1,2014-05-01,2014-05-03,Chancellor Aksel Testmann,Germany,Visit.\n',
      'visits.csv',
    );
    await importAndTally(database, visits, {
      ...{ dataset: 'import-test-visits', isDryRun: false },
      ...{ onProgress: () => undefined, onBad: (row: BadRow) => bad.push(row) },
    });
    expect(bad).toEqual([]);
    expect(await database.read(principals)).toEqual([
      { date: days[0], principal: 'germany' },
      { date: days[1], principal: null },
    ]);
    await removeDataset(database, 'import-test-visits');
    expect(difference(await picture(database), before)).toEqual([]);
  });

  it('changes nothing the second time, and what changed when the file did', async () => {
    const rows = codedRows(300);
    const file = await write(rows.join('\n'));
    await run(file);
    const before = await picture(database);
    expect(await run(file)).toMatchObject({ unchanged: true });
    expect(difference(await picture(database), before)).toEqual([]);

    // The other half of the rows, then the first file again.
    await write(rows.slice(150).join('\n'));
    expect((await run(file)).removed).toBeGreaterThan(100);
    await write(rows.join('\n'));
    await run(file);
    expect(difference(await picture(database), before)).toEqual([]);
  });

  it('goes on where it was interrupted', async () => {
    const rows = codedRows(4500);
    const file = await write(rows.join('\n'));
    const ending = new AbortController();
    await expect(
      run(file, { signal: ending.signal, onWritten: () => ending.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
    const [part] = await database.read<{ claims: number }>(
      parseQuery('test/claims', `MATCH (c:Claim {dataset: '${dataset}'}) RETURN count(c) AS claims`),
    );
    expect(part?.claims).toBeGreaterThan(0);
    const resumed = await run(file);
    expect(resumed.before).toBe(part?.claims);
    const whole = await picture(database);
    await removeDataset(database, dataset);
    await run(file);
    expect(difference(await picture(database), whole)).toEqual([]);
  });

  it('names what it cannot read, line by line, and imports the rest', async () => {
    const good = ['Barack Obama', 'Consult', 'Angela Merkel', '2014-05-13'].join('\t');
    const faults: readonly string[] = [
      'Barack Obama\tConsult\tAngela Merkel',
      'Barack Obama\tConsult\tAngela Merkel\t2014-02-30',
      'Barack Obama\tDance\tAngela Merkel\t2014-05-13',
      'Barack Obama\tConsult\tNA\t2014-05-13',
      'Barack Obama\tConsult\tBarack Obama \t2014-05-13',
      'Russia\tConsult\tRussian Federation\t2014-05-13',
      'Barack\0Obama\tConsult\tAngela Merkel\t2014-05-13',
    ];
    const content = Buffer.concat([
      Buffer.from([good, ...faults].join('\n')),
      Buffer.from('\nBarack Ob'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`ama\tConsult\tAngela Merkel\t2014-05-13\n${good.replace('13', '14')}\nBarack Ob`),
    ]);
    expect(await run(await write(content))).toMatchObject({ rows: 2 });
    // What is wrong with each is tested where files are read.
    expect(bad.map(({ line }) => line).sort((a, b) => a - b)).toEqual([
      ...faults.map((_, index) => index + 2),
      ...[9, 11],
    ]);
  });

  it('reads what is gzipped, and says where a damaged file ends', async () => {
    const rows = codedRows(1500);
    const packed = gzipSync(rows.join('\n'));
    const whole = await run(await write(packed, 'whole.tsv.gz'));
    expect(bad.every(({ reason }) => reason.includes('themselves'))).toBe(true);
    bad = [];
    const cut = await run(await write(packed.subarray(0, packed.length - 2000), 'cut.tsv.gz'));
    expect(cut.rows).toBeGreaterThan(0);
    expect(cut.rows).toBeLessThan(whole.rows);
    expect(bad.some(({ reason }) => /damaged|cut off/.test(reason))).toBe(true);
  });

  it('takes away only what the dataset alone brought', async () => {
    const before = await picture(database);
    await run(await write(codedRows(200).join('\n')));
    await removeDataset(database, dataset);
    expect(difference(await picture(database), before)).toEqual([]);
    await expect(removeDataset(database, dataset)).rejects.toThrow('There is no dataset "import-test"');
    await expect(removeDataset(database, 'ntb-2021-12')).rejects.toThrow('loaded from the data folder');
  });

  it('does no harm to another import of the same at the same time', async () => {
    const rows = codedRows(2500);
    const file = await write(rows.join('\n'));
    const other = 'import-test-other';
    const both = await Promise.all(
      [dataset, other].map((id) =>
        importAndTally(database, file, {
          ...{ dataset: id, isDryRun: false },
          onProgress: () => undefined,
          onBad: () => undefined,
        }),
      ),
    );
    expect(both[0]?.rows).toBe(both[1]?.rows);
    const shared = await database.read<{ datasets: string[]; claims: number; events: number }>(
      parseQuery(
        'test/shared',
        `MATCH (e:Event)<-[:OF]-(c:Claim) WHERE c.dataset IN ['${dataset}', '${other}']
         WITH e, count(c) AS claims
         RETURN e.datasets AS datasets, sum(claims) AS claims, count(e) AS events`,
      ),
    );
    expect(shared.map(({ datasets }) => datasets.toSorted())).toEqual(
      shared.map(() => [dataset, other].sort()),
    );
    expect(shared.reduce((sum, { claims }) => sum + claims, 0)).toBe((both[0]?.rows ?? 0) * 2);

    // One of the two gone, the other is as if it had been alone.
    await removeDataset(database, other);
    const left = await picture(database);
    await removeDataset(database, dataset);
    await run(file);
    expect(difference(await picture(database), left)).toEqual([]);
  });

  it('takes a file over from another import of the same file', async () => {
    const file = await write(codedRows(4500).join('\n'));
    const outcomes = await Promise.allSettled([run(file), run(file)]);
    const failed = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    for (const { message } of failed) expect(message).toContain('Another import has taken over');
    expect(failed.length).toBeLessThan(2);
    await run(file);
    const once = await picture(database);
    await removeDataset(database, dataset);
    await run(file);
    expect(difference(await picture(database), once)).toEqual([]);
  });

  it('refuses what is no file of coded data', async () => {
    await expect(run(path.join(folder, 'nothing.tsv'))).rejects.toThrow('cannot be read');
    await expect(run(await write(''))).rejects.toThrow('none of the forms');
    await expect(run(await write('{"a": 1}'))).rejects.toThrow('none of the forms');
    const file = await write(codedRows(10).join('\n'));
    const others = importAndTally(database, file, {
      ...{ dataset: 'ntb-2021-12', isDryRun: false },
      ...{ onProgress: () => undefined, onBad: () => undefined },
    });
    await expect(others).rejects.toThrow('loaded from the data folder');
    expect(await database.read(parseQuery('test/files', 'MATCH (f:ImportedFile) RETURN f.id AS id'))).toEqual(
      [],
    );
  });
});
