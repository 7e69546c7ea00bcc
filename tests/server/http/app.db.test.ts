import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { startServer, type TestServer } from '../../support/server.ts';

describe('the HTTP server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('is healthy while its process is up, and ready when the database answers and holds the schema', async () => {
    await request(server.url).get('/healthz').expect(200, { status: 'ok' });
    await request(server.url).get('/readyz').expect(200, { status: 'ready' });
  });

  it('says why it is not ready', async () => {
    const waiting = await startServer({
      isReady: () => Promise.resolve({ ready: false, reason: 'The database is booting.' }),
    });
    await request(waiting.url)
      .get('/readyz')
      .expect(503, { status: 'not ready', reason: 'The database is booting.' });
    await request(waiting.url).get('/healthz').expect(200);
    await waiting.close();
  });

  it('tells Prometheus of itself and of its requests by route, never by a path of the caller', async () => {
    await request(server.url).get('/no/such/page').expect(404);
    const { text } = await request(server.url)
      .get('/metrics')
      .expect(200)
      .expect('content-type', /^text\/plain/);
    expect(text).toMatch(
      /entente_http_request_duration_seconds_count\{method="GET",route="page",status="404"\} \d/,
    );
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('no/such');
  });

  it('serves GraphiQL from its own files: nothing is loaded from elsewhere', async () => {
    const { text, headers } = await request(server.url)
      .get('/graphiql')
      .expect(200)
      .expect('content-type', /html/);
    expect(text).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    const [script] = /script-src [^;]*/.exec(policy) ?? [];
    expect(script).toMatch(/^script-src 'sha256-[\w+/]+='$/);
  });

  it.each(['/', '/index.html', '/embed'])(
    'lets style sheets into %s by a nonce of each answer',
    async (at) => {
      const nonces = await Promise.all(
        ['first', 'second'].map(async () => {
          const { text, headers } = await request(server.url).get(at).expect(200);
          const [, nonce] =
            /style-src 'self' 'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '') ?? [];
          expect(text).toContain(`nonce="${nonce ?? 'none'}"`);
          expect(headers['cache-control']).toBe('no-cache');
          return nonce;
        }),
      );
      expect(new Set(nonces).size).toBe(2);
    },
  );

  it('lets nothing that is written into a page run or look', async () => {
    for (const at of ['/', '/embed', '/graphql', '/healthz', '/assets/none.js', '/nowhere']) {
      const { headers } = await request(server.url).get(at);
      const policy = headers['content-security-policy'] ?? '';
      expect([at, policy]).toEqual([at, expect.stringContaining("style-src 'self'")]);
      expect([at, policy]).not.toEqual([at, expect.stringMatching(/'unsafe-(inline|eval)'/)]);
    }
  });

  it('sends a person who opens the endpoint in a browser to GraphiQL', async () => {
    await request(server.url)
      .get('/graphql')
      .set('accept', 'text/html,*/*;q=0.8')
      .expect(302)
      .expect('location', '/graphiql');
  });

  it('lets no page of another origin frame it or run scripts in it', async () => {
    const { headers } = await request(server.url).get('/healthz');
    const policy = headers['content-security-policy'] as string;
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('has nothing that writes: a mutation is refused', async () => {
    const { body } = (await request(server.url).post('/graphql').send({ query: 'mutation { remove }' })) as {
      body: { errors: { message: string }[] };
    };
    expect(body.errors[0]?.message).toMatch(/not configured|mutation/i);
  });
});
