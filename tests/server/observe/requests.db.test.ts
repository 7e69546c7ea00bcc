import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import request from 'supertest';
import { readConfig } from '../../../server/config.ts';
import { openDatabase } from '../../../server/database.ts';
import { EntenteError } from '../../../server/errors.ts';
import { answerStore } from '../../../server/answerStore.ts';
import { followState } from '../../../server/graphState.ts';
import { guardOf } from '../../../server/guard/guard.ts';
import { tokensIn } from '../../../server/guard/tokens.ts';
import { createMetrics } from '../../../server/observe/metrics.ts';
import { observeDatabase } from '../../../server/observe/observeDatabase.ts';
import { remember } from '../../../server/remember.ts';
import { sharedConnection } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const token = 'reader-0123456789abcdef';
const lines: Record<string, unknown>[] = [];
const logger = pino(
  { level: 'debug' },
  { write: (line: string) => void lines.push(JSON.parse(line) as never) },
);
const metrics = createMetrics(new Set(['Busiest']));
let server: TestServer;

const database = openDatabase(sharedConnection(), { queryTimeout: 120 });
beforeAll(async () => {
  const observed = observeDatabase(database, { logger, metrics, slow: 0 });
  server = await startServer({
    ...{ logger, metrics },
    database: remember(followState(observed), answerStore(2 ** 20), {
      onAnswer: metrics.remembered,
      worth: 0,
    }),
    guard: {
      ...guardOf(readConfig({})),
      access: { anybody: 'operator', roleOf: tokensIn(`reader ${token}`, '') },
    },
  });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const send = (body: object, id?: string) => {
  const post = request(server.url).post('/graphql').set('authorization', `Bearer ${token}`);
  return (id ? post.set('x-request-id', id) : post).send(body);
};

/** The line of a request, which is written when its connection has taken the answer. */
const lineOf = (id: unknown) =>
  eventually(
    () => lines.filter((line) => line['request'] === id && 'status' in line),
    (found) => expect(found).toHaveLength(1),
  ).then(() => lines.find((line) => line['request'] === id && 'status' in line));

describe('the log of a request', () => {
  it('tells its id, its query and how long it took, and of the database’s part likewise', async () => {
    const { headers } = await send({
      query: 'query Busiest($id: ID!) { entity(id: $id) { name events(first: 3) { totalCount } } }',
      variables: { id: 'emmanuel-macron' },
    }).expect(200);
    const id: unknown = headers['x-request-id'];
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await lineOf(id)).toMatchObject({
      ...{ level: 30, msg: '200 POST Busiest', method: 'POST', route: '/graphql', status: 200 },
      ...{ operation: 'Busiest', ms: expect.any(Number) },
    });
    const slow = lines.filter((line) => line['request'] === id && 'query' in line);
    expect(slow.map((line) => line['query'])).toContain('entity/by-id');
    expect(slow[0]).toMatchObject({
      level: 40,
      msg: 'A query was slow.',
      operation: 'Busiest',
      failed: false,
    });
  });

  it('tells what went wrong by its code, at the level of news: the fault is not ours', async () => {
    const { headers } = await send({ query: '{ entitie { id } }' });
    expect(await lineOf(headers['x-request-id'])).toMatchObject({ level: 30, codes: ['BAD_INPUT'] });
  });

  it('keeps the id that a proxy gave it, if it is one', async () => {
    const { headers } = await send({ query: '{ __typename }' }, 'from-the-proxy-17');
    expect(headers['x-request-id']).toBe('from-the-proxy-17');
    const other = await send({ query: '{ __typename }' }, 'a b {"c":1}');
    expect(other.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('tells nothing that a caller wrote but the name of the query', async () => {
    const secret = 'Zebra';
    await send({
      query: `query Named { entities(search: "${secret}") { totalCount } }`,
      variables: { a: secret },
    });
    await request(server.url).get(`/${secret}?q=${secret}`).set('x-other', secret);
    await request(server.url).post('/session').send({ token: secret });
    const last = await send({ query: '{ datasets { id } }' });
    await lineOf(last.headers['x-request-id']);
    const text = JSON.stringify(lines);
    expect(text).toContain('Named');
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
  });

  it('is cut where a name is longer than anybody reads', async () => {
    const { headers } = await send({ query: `query ${'N'.repeat(500)} { __typename }` });
    const line = await lineOf(headers['x-request-id']);
    expect(line?.['operation']).toBe('N'.repeat(60));
  });
});

describe('the metrics', () => {
  const metric = async (pattern: RegExp) => {
    const { text } = await request(server.url).get('/metrics').expect(200);
    return pattern.exec(text)?.[1];
  };

  it('tell time by query of the API and of the database, of a closed list of names', async () => {
    await send({ query: 'query Mine { datasets { id } }' });
    await eventually(
      () => metric(/operation_duration_seconds_count\{operation="Busiest",outcome="ok"\} (\d+)/),
      (seen) => expect(seen).toBe('1'),
    );
    await eventually(
      () => metric(/operation_duration_seconds_count\{operation="other",outcome="ok"\} (\d+)/),
      (seen) => expect(Number(seen)).toBeGreaterThan(0),
    );
    expect(await metric(/operation="(Mine)"/)).toBeUndefined();
    expect(await metric(/_count\{operation="other",outcome="BAD_INPUT"\} (\d+)/)).toBe('1');
    expect(
      Number(await metric(/query_duration_seconds_count\{query="entity\/by-id",outcome="ok"\} (\d+)/)),
    ).toBe(1);
  });

  it('tell what is remembered, what is under way, how much there is, and how the process is', async () => {
    await send({ query: '{ datasets { id } }' });
    await send({ query: '{ datasets { id } }' });
    expect(Number(await metric(/remembered_answers_total\{outcome="hit"\} (\d+)/))).toBeGreaterThan(0);
    expect(Number(await metric(/remembered_answers_total\{outcome="miss"\} (\d+)/))).toBeGreaterThan(0);
    expect(await metric(/queries_under_way (\d+)/)).toMatch(/^[01]$/);
    expect(Number(await metric(/graph_nodes\{label="Event"\} (\d+)/))).toBeGreaterThan(5);
    expect(Number(await metric(/nodejs_eventloop_lag_p99_seconds ([\d.e-]+)/))).toBeGreaterThan(0);
    expect(Number(await metric(/nodejs_heap_size_used_bytes (\d+)/))).toBeGreaterThan(0);
  });

  it('are told without a database, too', async () => {
    const down = await startServer({
      database: {
        ...database,
        read: () => Promise.reject(new EntenteError('UNAVAILABLE', 'It is down.')),
      },
    });
    const { text } = await request(down.url).get('/metrics').expect(200);
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toMatch(/graph_nodes\{/);
    await down.close();
  });
});
