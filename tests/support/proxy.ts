import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Somebody between a driver and a database who can stop passing anything on, without letting go of a connection. */
export interface Proxy {
  /** The database's address through it, bolt://127.0.0.1:port */
  readonly uri: string;
  /** From now on connections are taken and kept, and nothing goes through them. */
  readonly hang: () => void;
  /** From now on new connections are passed on again; those of before are lost. */
  readonly recover: () => void;
  readonly close: () => Promise<void>;
}

/**
 * @param uri of the database, bolt://…
 * @param toConnect ms that each new connection takes before anything goes through it
 */
export async function startProxy(uri: string, toConnect = 0): Promise<Proxy> {
  const { hostname: host, port } = new URL(uri);
  const open = new Set<Socket>();
  let isHanging = false;
  const server = createServer((client) => {
    keep(client);
    if (isHanging) return;
    const database = connect({ host, port: Number(port) });
    keep(database);
    const pass = (): void => void client.pipe(database).pipe(client);
    if (toConnect === 0) pass();
    else setTimeout(pass, toConnect);
  });
  function keep(socket: Socket): void {
    open.add(socket);
    socket.on('error', () => undefined).once('close', () => open.delete(socket));
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hang: () => {
      isHanging = true;
      for (const socket of open) socket.unpipe().pause();
    },
    recover: () => {
      isHanging = false;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
