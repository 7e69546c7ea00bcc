import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { isAlive } from '../../../server/embedded/address.ts';
import { ask } from '../../support/api.ts';
import { codedRows, importedOf } from '../../support/codedRows.ts';
import { soon } from '../../support/eventually.ts';
import {
  addressOf,
  hasWritten,
  startProcess,
  startServerProcess,
  statusOf,
  until,
  type ServerProcess,
} from '../../support/process.ts';
import { mebibyte, mountSmallDisk, whyNoSmallDisk, type SmallDisk } from '../../support/smallDisk.ts';

const question = '{ events(first: 3) { totalCount nodes { id } } facets { total } }';
const why = whyNoSmallDisk();
const [itWithDisk, skipped] = why === null ? [it, ''] : [it.skip, ` (left out, as ${why})`];

// One disk lives through it all: the tests follow each other.
describe(`a disk that is full${skipped}`, () => {
  const rows = codedRows(10_000);
  const told = importedOf(rows);
  let disk: SmallDisk;
  let elsewhere: string;
  let home: string;
  let file: string;
  let server: ServerProcess;
  let url: string;
  let driver: Driver;

  beforeAll(async () => {
    disk = mountSmallDisk(320 * mebibyte);
    home = path.join(disk.folder, 'home');
    await mkdir(home);
    elsewhere = await mkdtemp(path.join(tmpdir(), 'entente-rows-'));
    file = path.join(elsewhere, 'rows.tsv');
    await writeFile(file, rows.join('\n'));
    server = startServerProcess({ ENTENTE_HOME: home, ENTENTE_QUERY_TIMEOUT: '5' });
    [, url = ''] = await server.printed(/^Entente is at (http:\S+)$/m);
    const { uri, username, password } = await address();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  });
  afterAll(async () => {
    try {
      await driver.close();
      const { java } = await address();
      // On a full disk Neo4j would try for ever to write what it has left.
      await disk.makeRoom();
      server.child.kill('SIGKILL');
      await server.exited;
      await until(() => !isAlive(java));
    } finally {
      disk.remove();
      await rm(elsewhere, { recursive: true, force: true });
    }
  });

  const address = () => addressOf(home);
  const readyz = () => statusOf(`${url}/readyz`);
  const startImport = () => startProcess(['import', file], { ENTENTE_HOME: home });
  const importRows = async () => {
    const { exited, stdout, stderr } = startImport();
    return { code: await exited, stdout: stdout(), stderr: stderr() };
  };
  /** How many rows the import has noted as written, how many are in the graph, and how many different ones. */
  async function counted(): Promise<Record<'noted' | 'claims' | 'lines', number>> {
    const { records } = await driver.executeQuery(
      `MATCH (f:ImportedFile)
       OPTIONAL MATCH (c:Claim)-[:OF]->(:Event) WHERE c.line IS NOT NULL
       RETURN f.rows AS noted, count(c) AS claims, count(DISTINCT c.line) AS lines`,
    );
    const count = (of: string): number => Number(records[0]?.get(of));
    return { noted: count('noted'), claims: count('claims'), lines: count('lines') };
  }

  itWithDisk(
    'has an import stop before it is full, with whole batches written and all answered as before',
    async () => {
      await disk.leave(68 * mebibyte);
      const { code, stderr } = await importRows();
      expect({ code, stderr }).toMatchObject({ code: 1 });
      expect(stderr).toContain(`The disk of the data folder ${home} has less than 64 MB left`);
      expect(stderr).toContain('run the same command again');
      expect(stderr).not.toMatch(/\n\s+at /);
      const { noted, claims, lines } = await counted();
      expect(noted).toBeGreaterThan(0);
      expect(noted).toBeLessThan(told);
      expect({ claims, lines }).toEqual({ claims: noted, lines: noted });
      expect(await readyz()).toBe(200);
      expect((await ask({ url }, question)).errors).toBeUndefined();
    },
  );

  itWithDisk('is told by a server whose database could not write, until there is room again', async () => {
    const before = await ask({ url }, question);
    await disk.leave(mebibyte / 2);
    const session = driver.session();
    await expect(
      session.run('UNWIND range(1, 100000) AS n CREATE (:Written {text: "as much as fills a disk " + n})'),
    ).rejects.toThrow();
    await session.close().catch(() => undefined);

    await soon(() => fetch(`${url}/readyz`).then((answer) => answer.json())).toEqual({
      status: 'not ready',
      reason: 'The database is waiting for room on its disk.',
    });
    expect(await readyz()).toBe(503);
    expect((await ask({ url }, question)).errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(server.stderr()).toContain(`The disk of the data folder ${home} is full`);
    const { code, stderr } = await importRows();
    expect({ code, stderr }).toMatchObject({ code: 1 });
    expect(stderr).toMatch(
      /The disk of the data folder .* is full\. Make room there, and run the same again/,
    );
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(server.child.exitCode).toBeNull();

    await disk.makeRoom();
    await until(async () => (await readyz()) === 200);
    await soon(() => ask({ url }, question)).toEqual(before);
    const { records } = await driver.executeQuery('MATCH (w:Written) RETURN count(w) AS written');
    expect(records[0]?.get('written')).toEqual(neo4j.int(0));
  });

  itWithDisk(
    'that somebody else fills has an import under way wait for room, or stop before it begins a batch',
    async () => {
      const filled = startImport();
      await until(() => hasWritten(filled));
      await disk.leave(0);
      await Promise.race([filled.exited, until(async () => (await readyz()) === 503)]);
      await disk.makeRoom();
      // A batch that was being written is written again; where none was, the person is told before the next.
      const code = await filled.exited;
      if (code !== 0) expect(filled.stderr()).toContain(`The disk of the data folder ${home}`);
      await until(async () => (await readyz()) === 200);
      const { noted, claims, lines } = await counted();
      expect({ claims, lines }).toEqual({ claims: noted, lines: noted });
    },
  );

  itWithDisk('has the same import go on when there is room, with every row once', async () => {
    const { code, stdout, stderr } = await importRows();
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(
      /rows are in the graph as rows, [\d,]+ of them before|unchanged since it was imported/,
    );
    expect(await counted()).toEqual({ noted: told, claims: told, lines: told });
    expect(server.stderr()).not.toContain('nobody waited for');
  });

  itWithDisk.each([0, 2 * mebibyte])('is told at a first start, with %i bytes left on it', async (left) => {
    const other = path.join(disk.folder, 'other');
    await disk.leave(left);
    const starting = startServerProcess({ ENTENTE_HOME: other });
    expect(await starting.exited).toBe(1);
    expect(starting.stderr()).toContain(`The disk of the data folder ${other} is full. Make room there`);
    expect(starting.stderr()).not.toMatch(/\n\s+at |nobody waited for/);
    await rm(other, { recursive: true, force: true });
  });

  itWithDisk('lets a server end as it should', async () => {
    await disk.leave(0);
    server.child.kill('SIGTERM');
    expect(await server.exited).toBe(0);
  });
});
