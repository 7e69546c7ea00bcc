import { describe, expect, it } from '@jest/globals';
import { freePort } from '../../../server/embedded/claim.ts';
import { data } from '../../support/api.ts';
import { sharedConnection } from '../../support/database.ts';
import { startServerProcess, statusOf } from '../../support/process.ts';
import { startProxy } from '../../support/proxy.ts';

describe('a server with NEO4J_URI', () => {
  it('that reaches nobody says so and ends with 1', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const server = startServerProcess({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' });
    await expect(server.exited).resolves.toBe(1);
    expect(server.stderr()).toContain(`The database at ${uri} cannot be reached`);
    expect(server.stderr()).toContain('NEO4J_URI');
    expect(server.stderr()).not.toMatch(/\n\s+at /);
  });

  it('whose password is wrong says so and ends with 1', async () => {
    const { uri } = sharedConnection();
    const server = startServerProcess({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' });
    await expect(server.exited).resolves.toBe(1);
    expect(server.stderr()).toMatch(
      /does not accept this user and password\. Check NEO4J_USERNAME and NEO4J_PASSWORD\./,
    );
  });

  it.each(['bolt', 'neo4j'])('serves the graph it finds over %s:// and leaves it alone', async (scheme) => {
    const { uri, password } = sharedConnection();
    const server = startServerProcess({ NEO4J_URI: uri.replace('bolt', scheme), NEO4J_PASSWORD: password });
    const [, url = ''] = await server.printed(/^Entente is at (http:\S+)$/m);
    await expect(statusOf(`${url}/readyz`)).resolves.toBe(200);
    expect(server.stderr()).toContain('The database is left as it is.');
    server.child.kill('SIGTERM');
    await expect(server.exited).resolves.toBe(0);
    expect(server.stdout()).toMatch(/\nEntente stops\.\n$/);
  });

  it('starts where a connection takes longer than a query may', async () => {
    const { uri, password } = sharedConnection();
    const proxy = await startProxy(uri, 1500);
    const server = startServerProcess({
      NEO4J_URI: proxy.uri,
      NEO4J_PASSWORD: password,
      ENTENTE_QUERY_TIMEOUT: '1',
    });
    try {
      const [, url = ''] = await server.printed(/^Entente is at (http:\S+)$/m);
      await expect(data({ url }, '{ datasets { id } }')).resolves.toHaveProperty('datasets');
    } finally {
      server.child.kill('SIGKILL');
      await proxy.close();
    }
  });
});
