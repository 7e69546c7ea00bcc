import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startServer, type TestServer } from '../../support/server.ts';

/** The 61 audits of the GraphQL-over-HTTP specification that graphql-http brings. */
let server: TestServer | undefined;
const audits = serverAudits({ url: () => `${server?.url ?? ''}/graphql`, fetchFn: fetch });

describe('GraphQL over HTTP', () => {
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.close());

  it('is audited in 61 ways', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    // A failed audit hands back the whole response; its reason is what one wants to read.
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
