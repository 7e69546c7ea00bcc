import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens. */
export interface TestServer {
  /** Without a slash at the end: http://127.0.0.1:40123 */
  readonly url: string;
  /** Ends it and every connection to it. */
  readonly close: () => Promise<void>;
}

/** Has a server listen on a free loopback port. */
export async function listen(server: Server): Promise<TestServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
