import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { readConfig } from '../../../server/config.ts';
import { guardOf } from '../../../server/guard/guard.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const reader = 'reader-0123456789abcdef';
const operator = 'operator-0123456789abcdef';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const query = { query: '{ datasets { id } }' };
const code = (body: unknown) =>
  (body as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-tokens-'));
  file = path.join(folder, 'tokens');
  await writeFile(file, `reader ${reader}\noperator ${operator}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

/** A server with the access that some settings give. */
function useServer(environment: () => Record<string, string>): () => TestServer {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ guard: guardOf(readConfig(environment())) });
  });
  afterAll(() => server.close());
  return () => server;
}

describe('a server with tokens', () => {
  const server = useServer(() => ({ ENTENTE_TOKENS: file }));
  const to = () => request(server().url);

  it('answers who shows one, whatever its role', async () => {
    for (const token of [reader, operator]) {
      const answered = await to().post('/graphql').set(bearer(token)).send(query).expect(200);
      expect(code(answered.body)).toBeUndefined();
    }
  });

  it.each([
    ['no token', {}],
    ['another', bearer('reader-0123456789abcdeF')],
    ['an empty one', { authorization: 'Bearer ' }],
    ['one in another scheme', { authorization: `Basic ${reader}` }],
    ['another in a cookie', { cookie: 'entente_token=no' }],
  ])('refuses who shows %s, and says how to', async (_, headers) => {
    const refused = await to().post('/graphql').set(headers).send(query).expect(401);
    expect(refused.headers['www-authenticate']).toMatch(/^Bearer realm="entente"/);
    expect(code(refused.body)).toBe('UNAUTHENTICATED');
    expect(JSON.stringify(refused.body)).not.toContain('0123456789');
  });

  it('leaves metrics and editor to operators', async () => {
    for (const route of ['/metrics', '/graphiql']) {
      await to().get(route).expect(401);
      await to().get(route).set(bearer(reader)).expect(403);
      await to().get(route).set(bearer(operator)).expect(200);
    }
  });

  it('tells operators its schema, and readers not', async () => {
    const asked = { query: '{ __schema { queryType { name } } }' };
    const told = await to().post('/graphql').set(bearer(operator)).send(asked);
    expect(told.body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    const refused = await to().post('/graphql').set(bearer(reader)).send(asked);
    expect(code(refused.body)).toBe('BAD_INPUT');
  });

  it('tells anybody how it is', async () => {
    await to().get('/healthz').expect(200);
    await to().get('/readyz').expect(200);
  });

  it('has a browser keep a token where scripts cannot read it, and lets it in by that', async () => {
    const given = await to().post('/session').send({ token: reader }).expect(204);
    const [cookie = ''] = given.headers['set-cookie'] as unknown as string[];
    expect(cookie).toBe(`entente_token=${reader}; Path=/; HttpOnly; SameSite=Strict`);
    await to()
      .post('/graphql')
      .set('cookie', cookie.split(';')[0] ?? '')
      .send(query)
      .expect(200);
  });

  it.each([[{ token: 'no' }], [{ token: 7 }], [{ token: { $gt: '' } }], [{ other: reader }]])(
    'has it keep nothing for %j',
    async (body) => {
      const { headers } = await to().post('/session').send(body).expect(401);
      expect(headers['set-cookie']).toBeUndefined();
    },
  );

  it('takes no token from a page of somebody else, nor from a form', async () => {
    await to()
      .post('/session')
      .set('origin', 'https://elsewhere.example')
      .send({ token: reader })
      .expect(403);
    await to().post('/session').type('form').send({ token: reader }).expect(415);
  });

  it('takes only so many tries', async () => {
    const tries = await Promise.all(
      Array.from({ length: 30 }, () => to().post('/session').send({ token: 'no' })),
    );
    expect(tries.map(({ status }) => status)).toContain(429);
  });
});

describe('a server with tokens that everybody may read', () => {
  const server = useServer(() => ({ ENTENTE_TOKENS: file, ENTENTE_PUBLIC: 'read', HOST: '0.0.0.0' }));

  it('wants one of operators alone', async () => {
    await request(server().url).post('/graphql').send(query).expect(200);
    await request(server().url).get('/metrics').expect(403);
    await request(server().url).get('/metrics').set(bearer(operator)).expect(200);
    await request(server().url).post('/graphql').set(bearer('no-such-token')).send(query).expect(401);
  });
});

describe('a server without tokens', () => {
  it.each([
    ['on this machine alone', {}, 200],
    ['behind a proxy', { ENTENTE_HOSTS: 'graph.example.org' }, 403],
    ['behind a proxy that is believed', { ENTENTE_PROXIES: '1' }, 403],
    ['for everybody', { ENTENTE_PUBLIC: 'read', HOST: '0.0.0.0' }, 403],
  ])('%s answers its API, and its metrics where who asks is its operator', async (_, environment, status) => {
    const server = await startServer({ guard: guardOf(readConfig(environment)) });
    await request(server.url).post('/graphql').send(query).expect(200);
    await request(server.url).get('/metrics').expect(status);
    await server.close();
  });
});
