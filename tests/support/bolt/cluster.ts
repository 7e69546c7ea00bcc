import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Packed } from './packStream.ts';
import { relay, type Begun } from './relay.ts';

/** One of those that a driver takes for the members of a cluster. */
export interface Member {
  /** host:port */
  readonly address: string;
  /** The transactions that were opened on it, the last one last. */
  readonly begun: readonly Begun[];
  /** Ends its connections and takes no more; the routing table goes on naming it, as long as a cluster has not noticed. */
  readonly cut: () => Promise<void>;
  readonly restore: () => Promise<void>;
}

export interface Cluster {
  /** neo4j://host:port of the member that writes. */
  readonly uri: string;
  readonly writer: Member;
  readonly readers: readonly [Member, Member];
  /** From now on the routing table names this member as the one that writes. */
  readonly elect: (member: Member) => void;
  readonly close: () => Promise<void>;
}

/** Seconds for which a driver keeps a routing table, and lets alone whom it could not reach. A real cluster says 300. */
const timeToLive = 10;

/**
 * Three doors to one real database, of which a routing table says that one writes and two are read from. Drivers behave as with a
 * cluster; that followers are behind the leader is not part of it.
 *
 * @param uri of the database, bolt://…
 */
export async function startCluster(uri: string): Promise<Cluster> {
  const { hostname: host, port } = new URL(uri);
  const target = { host, port: Number(port) };
  let elected: Member | undefined;
  const routingTable = (): Packed => {
    const addresses = members.map(({ address }) => address);
    const writing = elected?.address ?? '';
    return {
      ttl: timeToLive,
      db: 'neo4j',
      servers: [
        { role: 'WRITE', addresses: [writing] },
        { role: 'READ', addresses: addresses.filter((address) => address !== writing) },
        { role: 'ROUTE', addresses },
      ],
    };
  };
  const open = () => openMember((client, onBegin) => relay(client, { target, routingTable, onBegin }));
  const members = await Promise.all([open(), open(), open()]);
  const [writer, ...readers] = members;
  elected = writer;
  return {
    uri: `neo4j://${writer.address}`,
    writer,
    readers,
    elect: (member) => {
      elected = member;
    },
    close: async () => {
      await Promise.all(members.map(({ cut }) => cut()));
    },
  };
}

async function openMember(
  onConnection: (client: Socket, onBegin: (begun: Begun) => void) => void,
): Promise<Member> {
  const sockets = new Set<Socket>();
  const begun: Begun[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    onConnection(socket, (one) => begun.push(one));
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    begun,
    cut: () =>
      new Promise((resolve) => {
        // One that is cut already says so, and that is as well.
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    restore: () => listen(server, port),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
