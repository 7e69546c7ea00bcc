import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataFolder, readBundle } from '../../../server/load/load.ts';
import type { Bundle } from '../../../server/load/bundle.ts';
import { data } from '../../support/api.ts';
import { standingFrom } from '../../support/bundles.ts';
import { startServer, type TestServer } from '../../support/server.ts';

describe('standing and origins of every event', () => {
  let server: TestServer;
  let bundle: Bundle;
  beforeAll(async () => {
    server = await startServer();
    bundle = await readBundle(dataFolder);
  });
  afterAll(() => server.close());

  it('are what the files amount to', async () => {
    const found = await data<{
      events: { totalCount: number; nodes: readonly { id: string; standing: string; origins: number }[] };
    }>(server, '{ events(first: 1000) { totalCount nodes { id standing origins } } }');
    expect(found.events.totalCount).toBe(bundle.events.length);
    const expected = bundle.events.map(({ record }) => ({
      id: record.id,
      ...standingFrom(bundle, record.id),
    }));
    expect([...found.events.nodes].sort(byId)).toEqual(expected.sort(byId));
  });

  it('take every value that there is', async () => {
    const found = await data<Record<string, { totalCount: number }>>(
      server,
      `{ ${['REPORTED', 'CORROBORATED', 'CONFIRMED', 'DISPUTED'].map((standing) => `${standing}: events(filter: { standing: [${standing}] }) { totalCount }`).join(' ')} }`,
    );
    for (const { totalCount } of Object.values(found)) expect(totalCount).toBeGreaterThan(0);
  });
});

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
