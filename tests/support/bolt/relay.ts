import { connect, type Socket } from 'node:net';
import { inOneChunk, readChunks, type Framed } from './chunks.ts';
import { packMessage, unpackMessage, type Packed } from './packStream.ts';

/** A transaction that was opened: in which access mode, and which bookmarks the database had to wait for. */
export interface Begun {
  readonly mode: 'r' | 'w';
  readonly bookmarks: readonly string[];
}

export interface RelayOptions {
  /** Where the database listens. */
  readonly target: { readonly host: string; readonly port: number };
  /** The answer to ROUTE: the table, as the Bolt protocol has it. */
  readonly routingTable: () => Packed;
  readonly onBegin: (begun: Begun) => void;
}

const signatures = { goodbye: 0x02, run: 0x10, begin: 0x11, route: 0x66, success: 0x70 } as const;
/** RESET, COMMIT and ROLLBACK: after each of them no transaction is open. */
const ends: ReadonlySet<number> = new Set([0x0f, 0x12, 0x13]);
/** SUCCESS, IGNORED and FAILURE: each request is answered by just one of them. */
const summaries: ReadonlySet<number> = new Set([signatures.success, 0x7e, 0x7f]);

/** The handshake: four bytes that say Bolt, and four proposals of a version. */
const handshakeLength = 20;
/** The proposal to negotiate the version in more steps: it is taken out, and one of the others is agreed upon. */
const manifest = Buffer.from([0x00, 0x00, 0x01, 0xff]);

/**
 * Stands between a driver and a database: passes everything on, but answers itself when the driver asks for the routing table, and
 * notes the transactions.
 */
export function relay(client: Socket, { target, routingTable, onBegin }: RelayOptions): void {
  const server = connect(target);
  const end = (): void => {
    client.destroy();
    server.destroy();
  };
  for (const socket of [client, server]) socket.setNoDelay(true).on('error', end).on('close', end);

  const waiting: Framed[] = [];
  let unanswered = 0;
  let isOpen = false;
  /** Sends on what waits; an answer of our own has to wait until the database has given all that it owes. */
  function send(): void {
    for (let next = waiting[0]; next; next = waiting[0]) {
      const signature = next.message.at(1);
      if (signature === signatures.route) {
        if (unanswered > 0) return;
        const answer = { signature: signatures.success, fields: [{ rt: routingTable() }] };
        client.write(inOneChunk(packMessage(answer)));
      } else {
        // A query that runs by itself is a transaction too.
        if (signature === signatures.begin || (signature === signatures.run && !isOpen))
          onBegin(begunBy(next.message));
        if (signature === signatures.begin) isOpen = true;
        if (ends.has(signature ?? 0)) isOpen = false;
        if (next.message.length > 0 && signature !== signatures.goodbye) unanswered += 1;
        server.write(next.wire);
      }
      waiting.shift();
    }
  }

  const requests = readChunks();
  const responses = readChunks();
  let greeting: Buffer | null = Buffer.alloc(0);
  let versionLeft = 4;
  client.on('data', (bytes: Buffer) => {
    let rest = bytes;
    if (greeting) {
      greeting = Buffer.concat([greeting, bytes]);
      if (greeting.length < handshakeLength) return;
      server.write(withoutManifest(greeting.subarray(0, handshakeLength)));
      rest = greeting.subarray(handshakeLength);
      greeting = null;
    }
    waiting.push(...requests(rest));
    send();
  });
  server.on('data', (bytes: Buffer) => {
    client.write(bytes);
    const messages = responses(bytes.subarray(versionLeft));
    versionLeft = Math.max(0, versionLeft - bytes.length);
    unanswered -= messages.filter(({ message }) => summaries.has(message.at(1) ?? 0)).length;
    send();
  });
}

function withoutManifest(handshake: Buffer): Buffer {
  const without = Buffer.from(handshake);
  for (let at = 4; at < handshakeLength; at += 4)
    if (without.subarray(at, at + 4).equals(manifest)) without.fill(0, at, at + 4);
  return without;
}

function begunBy(message: Buffer): Begun {
  const extra = unpackMessage(message).fields.at(-1) as { mode?: 'r'; bookmarks?: string[] };
  return { mode: extra.mode ?? 'w', bookmarks: extra.bookmarks ?? [] };
}
