import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHandler } from 'graphql-http/lib/use/http';
import neo4j from 'neo4j-driver';
import { handListener, readRows } from './hand.ts';
import { librarySchema } from './library.ts';

/** The peers' servers, in a process of their own as ours is: says its port when it listens, ends when its input does. */
const [uri = '', username = '', password = ''] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
const hand = handListener(readRows(driver));
const library = createHandler({
  schema: await librarySchema(driver),
  context: () => ({ executionContext: driver }),
});
const server = createServer((request, response) => {
  const listener = request.url === '/hand' ? hand : library;
  listener(request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
process.stdin.on('end', () => process.exit(0)).resume();
