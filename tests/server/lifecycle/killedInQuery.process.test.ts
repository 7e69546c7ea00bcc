import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { ask, type GraphqlResult } from '../../support/api.ts';
import { eventually, soon } from '../../support/eventually.ts';
import {
  addressOf,
  makeHome,
  startServerProcess,
  statusOf,
  until,
  type ServerProcess,
} from '../../support/process.ts';

const question = '{ events(first: 3) { totalCount nodes { id claims { id } } } }';

describe('a database that is killed in the middle of a query', () => {
  let home: string;
  let server: ServerProcess;
  let url: string;
  let driver: Driver;

  beforeAll(async () => {
    home = await makeHome();
    // Who asks is answered before the database can be there again: with more patience he would get what he has asked for.
    server = startServerProcess({ ENTENTE_HOME: home, ENTENTE_QUERY_TIMEOUT: '1' });
    [, url = ''] = await server.printed(/^Entente is at (http:\S+)$/m);
    const { uri, username, password } = await address();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  });
  afterAll(async () => {
    server.child.kill('SIGKILL');
    await server.exited;
    await rm(home, { recursive: true, force: true });
    // Is not there where the server has not started.
    await driver.close();
  });

  const address = () => addressOf(home);
  const askIt = () => ask({ url }, question);

  /** Whether a query of the server on events has begun in the database and waits there for somebody else. */
  async function isUnderWay(): Promise<boolean> {
    const { records } = await driver.executeQuery(
      `SHOW TRANSACTIONS YIELD metaData, status, currentQuery
       WHERE metaData.app = 'entente' AND status STARTS WITH 'Blocked' AND currentQuery CONTAINS ':Event'`,
    );
    return records.length > 0;
  }

  /** Kills the database while it is at work on the question. Returns what the one who asked is told. */
  async function killInQuery(java: number): Promise<GraphqlResult<unknown>> {
    // Whoever makes an index of events has all that read events wait until that is done or given up.
    const session = driver.session();
    const making = session.beginTransaction();
    await making.run('CREATE INDEX held FOR (e:Event) ON (e.held)');
    for (;;) {
      const asked = { isAnswered: false };
      const answer = askIt().finally(() => (asked.isAnswered = true));
      while (!asked.isAnswered && !(await isUnderWay()));
      // It stands still first, so that nothing it might have said at the last moment is still on its way.
      process.kill(java, 'SIGSTOP');
      await statusOf(`${url}/healthz`);
      if (!asked.isAnswered) {
        process.kill(java, 'SIGKILL');
        await session.close().catch(() => undefined);
        return answer;
      }
      // The machine was too slow, and the query was given up before.
      process.kill(java, 'SIGCONT');
    }
  }

  it('tells the one who asked, is started again by itself, and answers the same question with the same', async () => {
    // Java that has just begun is slow: it may take several questions until one is answered within its second.
    const before = await eventually(askIt, ({ errors }) => expect(errors).toBeUndefined());
    const first = await address();

    const says = async (status: number) => (await statusOf(`${url}/readyz`)) === status;
    const [told] = await Promise.all([killInQuery(first.java ?? 0), until(() => says(503))]);
    expect(told.errors).toMatchObject([
      {
        extensions: { code: 'UNAVAILABLE' },
        message: expect.stringMatching(/cannot be reached|does not answer/),
      },
    ]);
    await until(() => says(200));

    await soon(askIt).toEqual(before);
    const again = await address();
    expect(again).toMatchObject({ uri: first.uri, owner: server.child.pid, ready: true });
    expect(again.java).not.toBe(first.java);
    expect(server.stderr()).toContain('The database has ended unexpectedly; it is started again.');
    expect(server.stderr()).not.toContain('nobody waited for');
  });
});
