import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import request from 'supertest';
import { openDatabase } from '../../../server/database.ts';
import { createMetrics } from '../../../server/observe/metrics.ts';
import { observeDatabase } from '../../../server/observe/observeDatabase.ts';
import { openTraces } from '../../../server/observe/traces.ts';
import { sharedConnection } from '../../support/database.ts';
import { listen, type TestServer } from '../../support/listen.ts';
import { startServer } from '../../support/server.ts';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

const posted: string[] = [];
let collector: TestServer;
beforeAll(async () => {
  collector = await listen(
    createServer((incoming, response) => {
      void textOf(incoming).then((text) => {
        posted.push(text);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    }),
  );
});
afterAll(() => collector.close());

async function textOf(incoming: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of incoming) text += String(piece);
  return text;
}

describe('traces', () => {
  it('hold a request, its query and what the database was asked for it, and go on with the trace of who asked', async () => {
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collector.url;
    const end = await openTraces();
    const database = openDatabase(sharedConnection(), { queryTimeout: 120 });
    const server = await startServer({
      database: observeDatabase(database, {
        logger: pino({ level: 'silent' }),
        metrics: createMetrics(new Set()),
        slow: 10_000,
      }),
    });
    const trace = '0af7651916cd43dd8448eb211c80319c';
    await request(server.url)
      .post('/graphql')
      .set('traceparent', `00-${trace}-b7ad6b7169203331-01`)
      .send({
        query: 'query Who($id: ID!) { entity(id: $id) { name } }',
        variables: { id: 'emmanuel-macron' },
      })
      .expect(200);
    await server.close();
    await database.close();
    await end();

    const spans = posted
      .map((text) => JSON.parse(text) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] })
      .flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans))
      .flatMap((scope) => scope.spans)
      .filter(({ traceId }) => traceId === trace);
    const who = spans.find(({ name }) => name === 'query Who');
    const byId = spans.find(({ name }) => name === 'entity/by-id');
    expect(who?.parentSpanId).toBe('b7ad6b7169203331');
    expect(byId?.parentSpanId).toBe(who?.spanId);
    expect(posted.join('')).toContain('entente');
    expect(posted.join('')).not.toContain('emmanuel-macron');
  });
});
