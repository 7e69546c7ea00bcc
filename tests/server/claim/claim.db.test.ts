import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { data } from '../../support/api.ts';
import { originsOf, type ClaimWithOrigins } from '../../../client/panels/originsOf.ts';
import { startServer, type TestServer } from '../../support/server.ts';

interface Told {
  readonly article: { readonly id: string };
  readonly initiator: { readonly name: string } | null;
  readonly en: string | null;
  readonly nb: string | null;
  readonly sv: string | null;
}

describe('who called and what a talk ended in', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const told = async (id: string): Promise<ReadonlyMap<string, Told>> => {
    const { event } = await data<{ event: { claims: readonly Told[] } }>(
      server,
      'query ($id: ID!) { event(id: $id) { claims { article { id } initiator { name } en: outcome nb: outcome(language: "nb") sv: outcome(language: "sv") } } }',
      { id },
    );
    return new Map(event.claims.map((claim) => [claim.article.id, claim]));
  };

  it('are given by those accounts alone that tell it', async () => {
    const council = await told('biden-national-security-council-2022-02-20');
    expect(council.get('nbc-news-2022-02-21')?.initiator).toEqual({ name: 'Joe Biden' });
    expect(council.get('norwegian-2022-02-20')?.initiator).toBeNull();
    const call = await told('macron-putin-2022-02-20-late');
    expect(call.get('nbc-news-2022-02-21')?.en).toBeNull();
  });

  it('differ between accounts of one call, each in three languages', async () => {
    const call = await told('macron-putin-2022-02-20-late');
    const [swedish, norwegian] = [call.get('swedish-2022-02-21'), call.get('norwegian-2022-02-20')];
    expect(swedish?.en).toMatch(/to meet/);
    expect(norwegian?.en).toMatch(/diplomatic/);
    for (const claim of [swedish, norwegian]) expect(new Set([claim?.en, claim?.nb, claim?.sv]).size).toBe(3);
  });
});

describe('the origins that the page names', () => {
  it('are as many as the server counts, for every event', async () => {
    const server = await startServer();
    const { events } = await data<{
      events: { nodes: readonly { id: string; origins: number; claims: readonly ClaimWithOrigins[] }[] };
    }>(
      server,
      '{ events(first: 1000) { nodes { id origins claims { id origins { id name } article { id language } } } } }',
    );
    await server.close();
    expect(events.nodes.length).toBeGreaterThan(50);
    for (const { id, origins, claims } of events.nodes)
      expect([id, originsOf(claims).length]).toEqual([id, origins]);
  });
});
