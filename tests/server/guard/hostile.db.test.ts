import { createConnection } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { readConfig } from '../../../server/config.ts';
import { guardOf } from '../../../server/guard/guard.ts';
import { ask, data } from '../../support/api.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const query = '{ __typename }';
/** What an answer must not show: stacks, paths of files, addresses of databases. */
const insides = /\bat .+:\d+:\d+|node_modules|\.ts\b|\/server\/|(bolt|neo4j):\/\/|"http"/;

describe('hostile requests', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  /** What comes next is answered as ever. */
  const stillAnswers = async (): Promise<void> => {
    expect(await data(server, query)).toEqual({ __typename: 'Query' });
  };
  const post = () => request(server.url).post('/graphql').set('accept', 'application/graphql-response+json');

  const nested = (levels: number): string =>
    `{"query":"query ($a: [ID!]) { graph(around: $a) { totalRelations } }","variables":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`;

  it.each([
    ['of 200 KB', 413, () => post().send({ query, variables: { a: 'x'.repeat(200_000) } })],
    [
      'that unpacks to 10 MB',
      413,
      () =>
        post()
          .set({ 'content-type': 'application/json', 'content-encoding': 'gzip' })
          .serialize((packed: unknown) => packed as string)
          .send(gzipSync(`"${'x'.repeat(10_000_000)}"`) as never),
    ],
    ['100,000 levels deep', 413, () => post().set('content-type', 'application/json').send(nested(100_000))],
    ['45,000 levels deep', 400, () => post().set('content-type', 'application/json').send(nested(45_000))],
    ['that is a form', 415, () => post().type('form').send({ query })],
    ['that is plain text', 415, () => post().type('text').send(query)],
    ['in many parts', 415, () => post().field('query', query)],
    ['of no type', 415, () => post().set('content-type', '').send(JSON.stringify({ query }))],
    [
      'in a character set that is none',
      415,
      () => post().set('content-type', 'application/json; charset=klingon').send(JSON.stringify({ query })),
    ],
    [
      'packed in a way that is none',
      415,
      () =>
        post()
          .set({ 'content-type': 'application/json', 'content-encoding': 'compress' })
          .send(JSON.stringify({ query })),
    ],
    [
      'that is half JSON',
      400,
      () => post().set('content-type', 'application/json').send('{"query": "{ __ty'),
    ],
    ['that is empty', 400, () => post().set('content-type', 'application/json').send('{}')],
    ['that is a number', 400, () => post().set('content-type', 'application/json').send('1')],
    ['that is a list of queries', 400, () => post().send([{ query }, { query }])],
    [
      'with a key of every object',
      400,
      () => post().set('content-type', 'application/json').send('{"__proto__": {"query": "{ __typename }"}}'),
    ],
  ])('a body %s gets %i', async (_, status, send) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.text).toMatch(/\w/);
    expect(response.text).not.toMatch(insides);
    await stillAnswers();
  });

  it.each(['/%E0%A4%A', '//', '/..%2f..%2fetc/passwd', '/assets/%00', '/embed/../..', '/graphql/%'])(
    'the address %s gets a 4xx',
    async (address) => {
      const { status, text } = await raw(
        server,
        `GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      if (address !== '//') expect(Math.floor(status / 100)).toBe(4);
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(insides);
      await stillAnswers();
    },
  );

  it('half a request harms nobody', async () => {
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(server.url).port) });
    socket.on('error', () => undefined);
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"',
    );
    await stillAnswers();
    socket.destroy();
    await stillAnswers();
  });

  it('tells at most five faults of a query', async () => {
    const { body } = (await post().send({
      query: `{ ${Array.from({ length: 50 }, (_, at) => `no${at}`).join(' ')} }`,
    })) as {
      body: { errors: unknown[] };
    };
    expect(body.errors).toHaveLength(5);
  });
});

describe('a server that does not show its schema', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ graphiql: null });
  });
  afterAll(() => server.close());

  it('tells single types, and not all of them', async () => {
    const { errors } = await ask(server, '{ __schema { types { name } } }');
    expect(errors?.[0]?.message).toContain('does not tell its schema');
    expect(await data(server, '{ __type(name: "Event") { name } }')).toEqual({ __type: { name: 'Event' } });
  });

  it('hints at no name', async () => {
    const { errors } = await ask(server, '{ entitie { id } }');
    expect(errors?.[0]?.message).toContain('entitie');
    expect(errors?.[0]?.message).not.toMatch(/did you mean/i);
  });

  it('has no editor', async () => {
    await request(server.url).get('/graphiql').expect(404);
    await request(server.url).get('/graphql').set('accept', 'text/html').expect(406);
  });
});

describe('more than can be carried', () => {
  it('is refused at once, and answered again as soon as there is room', async () => {
    const database = openSharedDatabase();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let reads = 0;
    const server = await startServer({
      guard: { ...guardOf(readConfig({})), mostAtOnce: 2 },
      database: {
        ...database,
        read: async (...given) => {
          reads += 1;
          await held;
          return database.read(...given);
        },
      },
    });
    const send = () => request(server.url).post('/graphql').send({ query: '{ datasets { id } }' });
    const under = [send().then(({ status }) => status), send().then(({ status }) => status)];
    await eventually(
      () => reads,
      (seen) => expect(seen).toBe(2),
    );
    const refused = await send();
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBe('1');
    expect(refused.body).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    release();
    expect(await Promise.all(under)).toEqual([200, 200]);
    expect((await send()).status).toBe(200);
    await server.close();
    await database.close();
  });
});

/** Sends a request as it stands: clients would mend its address. */
function raw(server: TestServer, text: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(server.url).port) });
    let answer = '';
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('end', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]), text: answer }));
    socket.on('error', reject);
    socket.write(text);
  });
}
