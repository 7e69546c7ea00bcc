import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { GraphqlResult } from '../../support/api.ts';
import { codedRows, importedOf } from '../../support/codedRows.ts';
import { eventually, soon } from '../../support/eventually.ts';
import {
  addressOf,
  hasWritten,
  makeHome,
  startProcess,
  startServerProcess,
  statusOf,
  until,
  type ServerProcess,
} from '../../support/process.ts';

const day = 86_400_000;
const movedClock = pathToFileURL(path.resolve(import.meta.dirname, '../../support/movedClock.mjs')).href;
const perMinute = 40;
const question = '{ contacts(first: 3) { totalCount nodes { count } } datasets { id } }';

// One server lives through it all: the tests follow each other, and each leaves the clock as it is.
describe('a clock that is set while the server runs', () => {
  let home: string;
  let server: ServerProcess;
  let url: string;

  beforeAll(async () => {
    home = await makeHome();
    await writeFile(clockFile(), '0');
    server = startServerProcess({
      ...moved(),
      ENTENTE_PER_MINUTE: String(perMinute),
      // Each test asks as somebody else, who has a minute of his own.
      ENTENTE_PROXIES: '1',
      ENTENTE_QUERY_TIMEOUT: '3',
    });
    [, url = ''] = await server.printed(/^Entente is at (http:\S+)$/m);
  });
  afterAll(async () => {
    server.child.kill('SIGKILL');
    await server.exited;
    await rm(home, { recursive: true, force: true });
  });

  const clockFile = () => path.join(home, 'clock');
  const moved = () => ({
    ENTENTE_HOME: home,
    CLOCK_FILE: clockFile(),
    NODE_OPTIONS: `--import ${movedClock}`,
  });
  /** Sets the clock of a process by so many ms from that of the machine. */
  async function set(running: ServerProcess, by: number): Promise<void> {
    await writeFile(clockFile(), String(by));
    running.child.kill('SIGUSR2');
    await running.printed(new RegExp(`The clock is moved by ${by} ms`));
  }
  const send = (client: string, query: string): Promise<Response> =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      body: JSON.stringify({ query }),
    });
  const askAs = async (client: string, query = question) =>
    (await (await send(client, query)).json()) as GraphqlResult<{ datasets: readonly { id: string }[] }>;
  const readyz = () => statusOf(`${url}/readyz`);
  const java = async (): Promise<number> => (await addressOf(home)).java ?? 0;

  it('locks nobody out for longer than his minute', async () => {
    const refused = async (): Promise<Response> => {
      for (;;) {
        const answer = await send('192.0.2.1', '{ __typename }');
        await answer.body?.cancel();
        if (answer.status === 429) return answer;
      }
    };
    await refused();
    await set(server, -day);
    expect(Number((await refused()).headers.get('retry-after'))).toBeLessThanOrEqual(60);
    // Who is at his limit and asks on gets in when his minute is over, and so does one who is there for the first time.
    await soon(async () => (await send('192.0.2.1', '{ __typename }')).status).toBe(200);
    expect((await send('192.0.2.2', '{ __typename }')).status).toBe(200);
  });

  it('changes no answer, whichever way it is set', async () => {
    const before = await eventually(
      () => askAs('192.0.2.3'),
      ({ errors }) => expect(errors).toBeUndefined(),
    );
    for (const by of [-2 * day, day, -3 * day]) {
      await set(server, by);
      expect(await readyz()).toBe(200);
      expect(await askAs('192.0.2.3')).toEqual(before);
    }
  });

  it('keeps nobody waiting for a database that does not answer, and lets it be found again', async () => {
    const pid = await java();
    process.kill(pid, 'SIGSTOP');
    try {
      // Nobody has asked it before: what is remembered would be given for a moment yet.
      const asked = askAs('192.0.2.4', question.replace('first: 3', 'first: 4'));
      await set(server, -4 * day);
      expect((await asked).errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
      expect(await readyz()).toBe(503);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await until(async () => (await readyz()) === 200);
  });

  it('has a database that dies started again as before', async () => {
    const pid = await java();
    process.kill(pid, 'SIGKILL');
    await set(server, 2 * day);
    await until(async () => (await readyz()) === 503);
    await set(server, -5 * day);
    await until(async () => (await readyz()) === 200);
    expect(await java()).not.toBe(pid);
  });

  it('has an import go on that was begun before, with every row once, and all see what it brings', async () => {
    const rows = codedRows(10_000);
    const file = path.join(home, 'rows.tsv');
    await writeFile(file, rows.join('\n'));
    const { datasets } = (await askAs('192.0.2.5')).data ?? { datasets: [] };
    const start = () => startProcess(['import', file], moved());
    const killed = start();
    await until(() => hasWritten(killed));
    await set(killed, day);
    killed.child.kill('SIGKILL');
    await killed.exited;

    await writeFile(clockFile(), String(-6 * day));
    const last = start();
    await until(() => hasWritten(last) || last.child.exitCode !== null);
    if (last.child.exitCode === null) await set(last, -7 * day);
    expect({ code: await last.exited, stderr: last.stderr() }).toMatchObject({ code: 0 });
    expect(last.stdout()).toMatch(/rows are in the graph as rows, [\d,]+ of them before/);

    const { uri, username, password } = await addressOf(home);
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const { records } = await driver.executeQuery(
      'MATCH (c:Claim)-[:OF]->(:Event) WHERE c.line IS NOT NULL RETURN count(c) AS claims, count(DISTINCT c.line) AS lines',
    );
    await driver.close();
    const once = neo4j.int(importedOf(rows));
    expect(records[0]?.toObject()).toEqual({ claims: once, lines: once });
    await soon(async () => (await askAs('192.0.2.6')).data?.datasets.length).toBe(datasets.length + 1);
    expect(server.stderr()).not.toContain('nobody waited for');
  });
});
