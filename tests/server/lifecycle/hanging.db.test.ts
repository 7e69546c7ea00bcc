import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openDatabase, type Database } from '../../../server/database.ts';
import { checkReadiness } from '../../../server/lifecycle/readiness.ts';
import { parseQuery } from '../../../server/queries.ts';
import { sharedConnection } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';
import { startProxy, type Proxy } from '../../support/proxy.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const events = parseQuery('test/events', 'MATCH (e:Event) RETURN count(e) AS count');
/** More than the database finishes within its limit. */
const endless = parseQuery('test/endless', 'UNWIND range(1, 100000000000) AS n RETURN count(n) AS count');

/** More reads at once than the driver has connections. */
const many = 60;

describe('a database that takes everything and answers nothing', () => {
  let proxy: Proxy;
  let database: Database;
  let server: TestServer;
  beforeEach(async () => {
    const connection = sharedConnection();
    proxy = await startProxy(connection.uri);
    database = openDatabase({ ...connection, uri: proxy.uri }, { queryTimeout: 1 });
    server = await startServer({ database, isReady: () => checkReadiness(database, 500) });
  });
  afterEach(async () => {
    await server.close();
    await proxy.close();
    await database.close();
  });

  it('keeps nobody waiting, is told as not ready, and is read again as soon as it answers', async () => {
    const [before] = await database.read(events);
    proxy.hang();
    const answers = await Promise.allSettled(Array.from({ length: many }, () => database.read(events)));
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
    await request(server.url).get('/readyz').expect(503);
    await request(server.url).get('/healthz').expect(200);
    const { body } = (await request(server.url).post('/graphql').send({ query: '{ datasets { id } }' })) as {
      body: { errors: { message: string }[] };
    };
    expect(body.errors[0]?.message).toMatch(/does not answer|cannot be reached/);

    proxy.recover();
    await eventually(
      () =>
        database.read(events).then(
          ([row]) => row,
          () => null,
        ),
      (row) => expect(row).toEqual(before),
    );
    await eventually(
      () => request(server.url).get('/readyz'),
      ({ status }) => expect(status).toBe(200),
    );
  });
});

describe('more queries than there are connections, none of which ends', () => {
  it('are given up, each with what can be done, and the next is answered', async () => {
    const database = openDatabase(sharedConnection(), { queryTimeout: 1 });
    const answers = await Promise.allSettled(Array.from({ length: many }, () => database.read(endless)));
    for (const answer of answers) {
      expect(answer.status).toBe('rejected');
      expect((answer as { reason: { code: string } }).reason.code).toMatch(/^(TIMEOUT|UNAVAILABLE)$/);
    }
    await eventually(
      () =>
        database.read(events).then(
          ([row]) => row,
          () => null,
        ),
      (row) => expect(row).toHaveProperty('count'),
    );
    await database.close();
  });
});
