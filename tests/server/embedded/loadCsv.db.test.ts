import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { sharedConnection } from '../../support/database.ts';

describe('LOAD CSV in the embedded database', () => {
  let driver: Driver;
  let web: Server;
  let visits = 0;

  beforeAll(async () => {
    const { uri, username, password } = sharedConnection();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    web = createServer((_, response) => {
      visits += 1;
      response.end('secret\n');
    });
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  });

  afterAll(async () => {
    await driver.close();
    await new Promise((resolve) => web.close(resolve));
  });

  const load = (url: string) => driver.executeQuery('LOAD CSV FROM $url AS line RETURN line', { url });

  it('is refused for files of this machine', async () => {
    await expect(load('file:///etc/passwd')).rejects.toThrow(/LOAD CSV|load.*file|configuration property/i);
  });

  it('is refused for addresses, and nothing is asked of them', async () => {
    const { port } = web.address() as AddressInfo;
    await expect(load(`http://127.0.0.1:${port}/secret.csv`)).rejects.toThrow(
      /blocklist|blocked|not allowed|Invalid URL/i,
    );
    await expect(load(`http://localhost:${port}/secret.csv`)).rejects.toThrow(
      /blocklist|blocked|not allowed|Invalid URL/i,
    );
    expect(visits).toBe(0);
  });
});
