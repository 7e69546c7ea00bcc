import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { backUp } from '../../../server/backup/backUp.ts';
import { checkBackup } from '../../../server/backup/checkBackup.ts';
import { openBackup } from '../../../server/backup/openBackup.ts';
import { restore } from '../../../server/backup/restore.ts';
import { openDatabase, type StatedDatabase } from '../../../server/database.ts';
import { openEmbedded } from '../../../server/embedded/embedded.ts';
import { loadData } from '../../../server/load/load.ts';
import { parseQuery } from '../../../server/queries.ts';
import { applySchema, isEmpty, readSchemaVersion, schemaVersion } from '../../../server/schema.ts';
import { importAndTally } from '../../support/importAndTally.ts';
import { codedRows } from '../../support/codedRows.ts';
import { testArchives, testFlags } from '../../support/embedded.ts';
import { exactPicture } from '../../support/exactPicture.ts';
import { difference } from '../../support/picture.ts';
import { makeHome, startProcess, startServerProcess, statusOf, until } from '../../support/process.ts';
import { quietly, rewritten } from './graphs.ts';

const indexes = parseQuery(
  'test/indexes',
  'SHOW INDEXES YIELD name, type, state, populationPercent RETURN name, type, state, populationPercent ORDER BY name',
);
const due = parseQuery('test/due', 'MATCH (n:Underived|Untallied) RETURN count(n) AS count');
const oddOnes = parseQuery(
  'test/odd-ones',
  'CREATE (a:Odd:`A label: [with] "all"`)-[r:`is odd`]->(a), (:Odd) SET a = $values, r = $values',
);
const rename = parseQuery('test/rename', 'MATCH (n:Odd) SET n.name = $name');
const hold = parseQuery('test/hold', "MATCH (s:EntenteSchema {id: 'entente'}) SET s.version = s.version");
const int = (...numbers: number[]) => numbers.map((one) => neo4j.int(one)) as [never, never, never];
const { types } = neo4j;
/** Values of all kinds that a property can have. */
const values = {
  text: 'å 😀 \u2028 "\\ \n',
  empty: '',
  whole: neo4j.int('9223372036854775807'),
  float: 5,
  tiny: -0,
  none: NaN,
  most: Infinity,
  yes: true,
  day: new types.Date(...int(2022, 2, 20)),
  days: [new types.Date(...int(-1, 1, 1)), new types.Date(...int(9999, 12, 31))],
  wholes: [neo4j.int(20_220_220), neo4j.int('-9007199254740993')],
  floats: [1.5, -0, 3],
  noTexts: [],
  moment: new types.DateTime(
    ...int(2022, 2, 20),
    ...int(1, 2, 3),
    neo4j.int(4),
    neo4j.int(3600),
    'Europe/Oslo',
  ),
  shifted: new types.DateTime(...int(2022, 2, 20), ...int(1, 2, 3), neo4j.int(4), neo4j.int(-7200)),
  time: new types.Time(...int(1, 2, 3), neo4j.int(4), neo4j.int(3600)),
  localTime: new types.LocalTime(...int(1, 2, 3), neo4j.int(4)),
  local: new types.LocalDateTime(...int(2022, 2, 20), ...int(1, 2, 3), neo4j.int(4)),
  long: new types.Duration(...int(1, 2, 3), neo4j.int(4)),
  place: new types.Point(neo4j.int(4326), 10.75, 59.91),
  room: new types.Point(neo4j.int(9157), 1, 2, 3),
  bytes: new Int8Array([-128, 0, 127]),
};

interface Opened extends StatedDatabase {
  readonly home: string;
}

describe('a backup and its restore', () => {
  const opened: { close: () => Promise<void> }[] = [];
  let home: string;
  let filled: Opened;
  let before: string[];
  let file: string;

  /** The database of a home, which is there until all tests have run: commands join it. */
  async function open(folder: string): Promise<Opened> {
    const embedded = await openEmbedded({
      ...{ home: folder, javaHome: process.env['JAVA_HOME'], heap: '512m', pageCache: '64m' },
      ...{ environment: process.env, flags: testFlags, archives: testArchives, progress: () => undefined },
    });
    const database = openDatabase(embedded.connection, { queryTimeout: 60 });
    const close = async (): Promise<void> => {
      await database.close();
      await embedded.kill();
      await rm(folder, { recursive: true, force: true });
    };
    opened.push({ close });
    await embedded.ready;
    return { ...database, home: folder };
  }
  async function run(command: string, folder: string, ...given: string[]) {
    const started = startProcess([command, ...given], { ENTENTE_HOME: folder });
    const code = await started.exited;
    return { code, stdout: started.stdout(), stderr: started.stderr() };
  }

  beforeAll(async () => {
    home = await makeHome();
    filled = await open(home);
    await applySchema(filled);
    await loadData(filled);
    const rows = path.join(home, 'rows.tsv');
    await writeFile(rows, codedRows(1500).join('\n'));
    await importAndTally(filled, rows, {
      ...{ dataset: 'coded', isDryRun: false, onProgress: () => undefined, onBad: () => undefined },
    });
    await filled.write((inside) => inside(oddOnes, { values }));
    before = await exactPicture(filled);
    expect(before.length).toBeGreaterThan(10_000);
    file = path.join(home, 'graph.gz');
  });
  afterAll(async () => {
    await Promise.all(opened.map(({ close }) => close()));
  });

  it('make the same graph, to the last type, beside a running database and in a new folder', async () => {
    const made = await run('backup', home, file);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toMatch(/graph\.gz: [\d,]+ nodes and [\d,]+ relationships, [\d.]+ MB\./);
    expect(await run('backup', home, file)).toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('--force') as unknown },
    });
    expect(await exactPicture(filled)).toEqual(before);

    const fresh = await makeHome();
    const restored = await run('restore', fresh, file);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(restored.stdout).toMatch(/graph\.gz: whole, made on \d{4}-\d\d-\d\d/);
    expect(restored.stdout).toContain('graph.gz: restored.');
    const database = await open(fresh);
    expect(difference(await exactPicture(database), before)).toEqual([]);
    expect(await exactPicture(database)).toHaveLength(before.length);
    expect(await database.read(indexes)).toEqual(await filled.read(indexes));
    expect(await database.read(due)).toEqual([{ count: 0 }]);
    expect(await readSchemaVersion(database)).toBe(schemaVersion);

    // A server finds nothing to do.
    const server = startServerProcess({ ENTENTE_HOME: fresh });
    const [, url = ''] = await server.printed(/^Entente is at (http:\S+)$/m);
    expect(await statusOf(`${url}/readyz`)).toBe(200);
    server.child.kill('SIGTERM');
    await server.exited;
    expect(difference(await exactPicture(database), before)).toEqual([]);

    expect(await run('restore', fresh, file)).toMatchObject({
      ...{ code: 1, stderr: expect.stringMatching(/holds a graph already.*ENTENTE_HOME/) as unknown },
    });
    expect(difference(await exactPicture(database), before)).toEqual([]);
    expect((await run('backup', fresh, '--force', file)).code).toBe(0);
  });

  it('are of one moment: what is written meanwhile is noticed', async () => {
    const again: number[] = [];
    let names = 0;
    /** Writes when the first nodes have been read, so many times. */
    const disturbed = (times: number): StatedDatabase => ({
      ...filled,
      stream: async function* <Row>(...asked: Parameters<StatedDatabase['stream']>) {
        for await (const row of filled.stream<Row>(...asked)) {
          if (names < times) await filled.write((inside) => inside(rename, { name: `name ${(names += 1)}` }));
          yield row;
        }
      },
    });
    const options = { ...quietly, onAgain: (time: number) => void again.push(time) };
    const other = path.join(home, 'disturbed.gz');
    await backUp(disturbed(2), other, options);
    expect(again.length).toBeGreaterThan(0);
    const records = [];
    for await (const list of (await openBackup(other)).records()) records.push(...list);
    expect(records.filter(({ properties }) => properties['name'] === 'name 2')).toHaveLength(2);

    names = 0;
    await expect(backUp(disturbed(Infinity), path.join(home, 'never.gz'), options)).rejects.toThrow(
      /each time something was written/,
    );
    expect((await readdir(home)).filter((name) => name.startsWith('never'))).toEqual([]);
  });

  it('write nothing of a damaged file', async () => {
    const empty = await open(await makeHome());
    const damaged = path.join(empty.home, 'damaged.gz');
    const bytes = await readFile(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 16;
    await writeFile(damaged, bytes);
    expect(await run('restore', empty.home, damaged)).toMatchObject({
      ...{ code: 1, stderr: expect.stringMatching(/damaged\.gz is damaged/) as unknown },
    });
    expect(await exactPicture(empty)).toEqual([]);
    expect(await run('backup', empty.home, path.join(empty.home, 'x.gz'))).toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('does not hold a graph of Entente') as unknown },
    });
    expect(await exactPicture(empty)).toEqual([]);
  });

  it('are recognized where they were interrupted, and begun anew', async () => {
    const target = await open(await makeHome());
    const killed = startProcess(['restore', file], { ENTENTE_HOME: target.home });
    const isAtIt = (): Promise<boolean> =>
      readSchemaVersion(target).then(
        () => false,
        () => true,
      );
    await until(async () => (await isAtIt()) && !(await isEmpty(target)));
    // It cannot get any further while somebody holds its note.
    await target.write(async (inside) => {
      await inside(hold);
      killed.child.kill('SIGKILL');
      await killed.exited;
    });
    expect(killed.stdout()).not.toContain('restored');

    const server = startServerProcess({ ENTENTE_HOME: target.home });
    expect(await server.exited).toBe(1);
    expect(server.stderr()).toMatch(/not whole: the backup graph\.gz.*npm run restore/);
    for (const command of ['load', 'datasets'])
      expect(await run(command, target.home)).toMatchObject({
        ...{ code: 1, stderr: expect.stringContaining('graph.gz is being restored') as unknown },
      });
    expect(await run('backup', target.home, path.join(target.home, 'x.gz'))).toMatchObject({ code: 1 });

    // Stopped by a person the second time, in the midst of it as well.
    const backup = await openBackup(file);
    const ids = await checkBackup(backup, () => undefined);
    const ending = new AbortController();
    await expect(
      restore(target, backup, ids, {
        onProgress: (step) => {
          if (step === 'writing') ending.abort(new Error('Stopped.'));
        },
        signal: ending.signal,
      }),
    ).rejects.toThrow('Stopped.');
    expect(await isAtIt()).toBe(true);

    expect(await run('restore', target.home, file)).toMatchObject({ code: 0 });
    expect(difference(await exactPicture(target), before)).toEqual([]);
    expect(await exactPicture(target)).toHaveLength(before.length);
  });

  it('of an older Entente are brought up to date', async () => {
    const target = await open(await makeHome());
    await applySchema(target);
    const old = path.join(target.home, 'old.gz');
    const isMonth = (line: string): boolean => line.startsWith('[') && line.includes('["MonthTally"]');
    await writeFile(
      old,
      rewritten(await readFile(file), (lines) => {
        const months = lines.filter(isMonth).length;
        const [header = '', ...rest] = lines.filter((line) => !isMonth(line));
        const last = JSON.parse(rest.pop() ?? '') as { nodes: number; labels: Record<string, number> };
        const { MonthTally: _, ...labels } = last.labels;
        const nodes = last.nodes - months;
        return [
          JSON.stringify({ ...(JSON.parse(header) as object), nodes, schema: 3 }),
          ...rest,
          JSON.stringify({ ...last, nodes, labels }),
        ];
      }),
    );
    expect(await run('restore', target.home, old)).toMatchObject({ code: 0 });
    expect(difference(await exactPicture(target), before)).toEqual([]);
    expect(await readSchemaVersion(target)).toBe(schemaVersion);
  });
});
