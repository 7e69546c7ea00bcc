import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import pino from 'pino';
import { createApp, type Dependencies } from '../../server/app.ts';
import { checkReadiness } from '../../server/lifecycle/readiness.ts';
import { openSharedDatabase } from './database.ts';

export interface TestServer {
  /** Without a slash at the end: http://127.0.0.1:40123 */
  readonly url: string;
  readonly close: () => Promise<void>;
}

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
    model: null,
    clientFolder,
    isReady: () => checkReadiness(database),
    ...overrides,
    database,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await own?.close();
    },
  };
}
