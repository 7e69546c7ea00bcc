import { createServer } from 'node:http';
import path from 'node:path';
import pino from 'pino';
import { createApp, type Dependencies } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { readDocuments } from '../../server/graphql/documents/documents.ts';
import { guardOf } from '../../server/guard/guard.ts';
import { checkReadiness } from '../../server/lifecycle/readiness.ts';
import { createMetrics } from '../../server/observe/metrics.ts';
import { openSharedDatabase } from './database.ts';
import { listen, type TestServer } from './listen.ts';

export type { TestServer };

/** Where `vite build` puts the page. */
export const clientFolder = path.resolve(import.meta.dirname, '../../dist/client');

/**
 * The whole app on a free loopback port, against the shared database.
 *
 * @param overrides dependencies of one's own
 */
export async function startServer(overrides: Partial<Dependencies> = {}): Promise<TestServer> {
  const own = overrides.database === undefined ? openSharedDatabase() : undefined;
  const database = overrides.database ?? own;
  if (!database) throw new Error('unreachable');
  const app = createApp({
    logger: pino({ level: 'silent' }),
    answers: null,
    model: null,
    clientFolder,
    isReady: () => checkReadiness(database),
    guard: guardOf(readConfig({})),
    metrics: createMetrics(new Set()),
    documents: readDocuments(readConfig({})),
    graphiql: 'operator',
    ...overrides,
    database,
  });
  const { url, close } = await listen(createServer(app));
  return {
    url,
    close: async () => {
      await close();
      await own?.close();
    },
  };
}
