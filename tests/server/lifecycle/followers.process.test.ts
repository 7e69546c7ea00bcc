import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadData } from '../../../server/load/load.ts';
import { parseQuery } from '../../../server/queries.ts';
import { applySchema } from '../../../server/schema.ts';
import { ask } from '../../support/api.ts';
import { startCluster, type Cluster, type Member } from '../../support/bolt/cluster.ts';
import type { Begun } from '../../support/bolt/relay.ts';
import { codedRows } from '../../support/codedRows.ts';
import { openEmptyDatabase, type OwnDatabase } from '../../support/ownDatabase.ts';
import {
  makeHome,
  startProcess,
  startServerProcess,
  statusOf,
  until,
  type ServerProcess,
} from '../../support/process.ts';

/** Seconds that a query may take, and for which a read is tried again. */
const patience = 8;
const claimsOf = parseQuery(
  'test/claims-of',
  'MATCH (c:Claim {dataset: $dataset}) RETURN count(c) AS count, count(DISTINCT c.id) AS different',
);
const eventsUntil = `query ($to: EDTF!) {
  events(filter: { from: "2021", to: $to }, first: 3) { totalCount nodes { id } }
}`;

/** Of what a driver takes for a cluster: a server that reads, and commands that write beside it. */
describe('with neo4j://', () => {
  let home: string;
  let own: OwnDatabase;
  let cluster: Cluster;
  let server: ServerProcess;
  let url: string;

  beforeAll(async () => {
    home = await makeHome();
    own = await openEmptyDatabase();
    await applySchema(own);
    await loadData(own);
    cluster = await startCluster(own.connection.uri);
    server = startServerProcess({ ...environmentOf(cluster), ENTENTE_QUERY_TIMEOUT: String(patience) });
    [, url = ''] = await server.printed(/^Entente is at (http:\S+)$/m);
  });
  afterAll(async () => {
    server.child.kill('SIGKILL');
    await server.exited;
    await cluster.close();
    await own.remove();
    await rm(home, { recursive: true, force: true });
  });

  const environmentOf = ({ uri }: Cluster) => ({
    ...{ NEO4J_URI: uri, NEO4J_PASSWORD: own.connection.password, ENTENTE_HOME: home },
  });
  /** What is opened on each of these while something is done. */
  async function begunBy<Result>(
    members: readonly Member[],
    work: () => Promise<Result>,
  ): Promise<readonly (readonly Begun[])[]> {
    const before = members.map(({ begun }) => begun.length);
    await work();
    return members.map(({ begun }, index) => begun.slice(before[index]));
  }
  let asked = 0;
  /** Asks what nobody has asked before: no memory has the answer. */
  const read = () => {
    const day = new Date(Date.UTC(2023, 0, 1 + asked++)).toISOString().slice(0, 10);
    return ask<{ events: { totalCount: number } }>({ url }, eventsUntil, { to: day });
  };
  async function readWell(times: number): Promise<void> {
    const answers = await Promise.all(Array.from({ length: times }, read));
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(data?.events.totalCount).toBeGreaterThan(20);
    }
  }

  it('reads from each of those that follow, and never from the one that writes', async () => {
    const begun = await begunBy(cluster.readers, () => readWell(12));
    for (const one of begun) expect(one.length).toBeGreaterThan(3);
    expect(begun.flat().filter(({ mode }) => mode !== 'r')).toEqual([]);
    expect(cluster.writer.begun.filter(({ mode }) => mode === 'r')).toEqual([]);
  });

  it('goes on reading from another when one is cut off, and from it again once it is back', async () => {
    const [lost, left] = cluster.readers;
    const [, instead = []] = await begunBy(cluster.readers, async () => {
      const answers = Array.from({ length: 4 }, () => readWell(6));
      await lost.cut();
      await Promise.all(answers);
      await readWell(12);
    });
    expect(instead.length).toBeGreaterThan(12);
    await lost.restore();
    const since = lost.begun.length;
    await until(async () => {
      await readWell(2);
      return lost.begun.length > since;
    });
    expect(left.begun.every(({ mode }) => mode === 'r')).toBe(true);
  });

  it('gives up when nobody is left to read from, and answers once somebody is', async () => {
    await Promise.all(cluster.readers.map((reader) => reader.cut()));
    expect(await read()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(await statusOf(`${url}/readyz`)).toBe(503);
    await Promise.all(cluster.readers.map((reader) => reader.restore()));
    await until(async () => (await statusOf(`${url}/readyz`)) === 200);
    await readWell(6);
  });

  it('writes on the one that writes, reads only what is as new as the last write, and goes on on the next that is elected', async () => {
    const file = path.join(home, 'rows.tsv');
    await writeFile(file, codedRows(9000).join('\n'));
    const commands = await startCluster(own.connection.uri);
    const [next, other] = commands.readers;
    const started = startProcess(['import', '--dataset', 'followed', file], environmentOf(commands));
    await until(() => commands.writer.begun.length > 3);
    expect(commands.writer.begun.filter(({ mode }) => mode === 'r')).toEqual([]);
    const reads = commands.readers.flatMap(({ begun }) => begun);
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.filter(({ mode, bookmarks }) => mode === 'w' || bookmarks.length === 0)).toEqual([]);

    commands.elect(next);
    const [sinceElected] = await begunBy([next], async () => {
      await commands.writer.cut();
      expect(await started.exited).toBe(0);
    });
    expect(sinceElected?.some(({ mode }) => mode === 'w')).toBe(true);
    expect(other.begun.filter(({ mode }) => mode === 'w')).toEqual([]);
    const [, told = ''] = /([\d,]+) rows are in the graph as followed/.exec(started.stdout()) ?? [];
    const rows = Number(told.replaceAll(',', ''));
    expect(await own.read(claimsOf, { dataset: 'followed' })).toEqual([{ count: rows, different: rows }]);
    await commands.close();

    await until(async () => {
      const { data } = await ask<{ datasets: { id: string }[] }>({ url }, '{ datasets { id } }');
      return data?.datasets.some(({ id }) => id === 'followed') ?? false;
    });
  });
});
