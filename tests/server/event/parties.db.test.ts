import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { data } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

interface ToldEvent {
  readonly id: string;
  readonly kind: string;
  readonly participants: readonly { readonly role: string; readonly entity: { readonly id: string } }[];
}

/** Who did it, worked out once more from the roles (server/event/relationEnds.ts). */
function doers({ kind, participants }: ToldEvent): string[] {
  const acting =
    kind === 'SPOKE_WITH' ? ['INITIATOR', 'COUNTERPART', 'SPEAKER', 'ADDRESSEE'] : ['INITIATOR', 'SPEAKER'];
  const first = participants.filter(({ role }) => acting.includes(role));
  return (first.length > 0 ? first : participants.filter(({ role }) => role === 'COUNTERPART')).map(
    ({ entity }) => entity.id,
  );
}

describe('filters by what somebody did', () => {
  let server: TestServer;
  let events: readonly ToldEvent[];
  const fields = 'nodes { id kind participants { role entity { id } } }';
  const listed = async (filter: object): Promise<string[]> => {
    const query = `query ($filter: EventFilter) { events(filter: $filter, first: 1000) { ${fields} } }`;
    return (await data<{ events: { nodes: ToldEvent[] } }>(server, query, { filter })).events.nodes.map(
      ({ id }) => id,
    );
  };
  beforeAll(async () => {
    server = await startServer();
    events = (await data<{ events: { nodes: ToldEvent[] } }>(server, `{ events(first: 1000) { ${fields} } }`))
      .events.nodes;
  });
  afterAll(() => server.close());

  it.each(['emmanuel-macron', 'vladimir-putin', 'joe-biden', 'russia', 'kremlin', 'separatists'])(
    '`doneBy` gives what %s did and said, and no more',
    async (id) => {
      const expected = events.filter((event) => doers(event).includes(id)).map((event) => event.id);
      expect(expected.length).toBeGreaterThan(0);
      expect((await listed({ doneBy: [id] })).sort()).toEqual(expected.sort());
    },
  );

  it('`withRepresentatives` takes in whoever speaks for them, however indirectly', async () => {
    const russian = ['russia', 'kremlin', 'vladimir-putin', 'sergey-lavrov', 'dmitry-peskov', 'yuri-ushakov'];
    const all = await listed({ doneBy: ['russia'], withRepresentatives: true });
    for (const id of russian)
      for (const event of await listed({ doneBy: [id] })) expect(all).toContain(event);
    expect((await listed({ doneBy: ['russia'] })).length).toBeLessThan(all.length);
  });

  it('`withRepresentatives` counts an office only while it was held', async () => {
    // Biden took office on 20 January 2021; nothing that he did before would be the United States'.
    const theirs = await listed({ participants: ['united-states'], withRepresentatives: true });
    for (const event of await listed({ participants: ['joe-biden'] })) expect(theirs).toContain(event);
  });

  it('`doneTo` gives an accusation to the accused and a warning to the warned', async () => {
    expect(await listed({ doneTo: ['russia'], kinds: ['WARNED'] })).not.toContain('us-warns-un-of-kill-list');
    expect(await listed({ doneTo: ['united-nations'], kinds: ['WARNED'] })).toEqual([
      'us-warns-un-of-kill-list',
    ]);
    const accusers = await listed({ doneTo: ['russia'], kinds: ['ACCUSED'] });
    expect(accusers).toContain('blinken-accuses-russia-2021-12');
    expect(await listed({ doneTo: ['nato'], kinds: ['ACCUSED'] })).not.toContain(
      'blinken-accuses-russia-2021-12',
    );
  });

  it('contacts of two sides are those between their people', async () => {
    const query = `query ($filter: EventFilter) { contacts(filter: $filter) { totalCount nodes { a { id } b { id } count } } }`;
    const { contacts } = await data<{
      contacts: { totalCount: number; nodes: { a: { id: string }; b: { id: string }; count: number }[] };
    }>(server, query, { filter: { participants: ['france', 'russia'], withRepresentatives: true } });
    expect(contacts).toEqual({
      totalCount: 1,
      nodes: [{ a: { id: 'emmanuel-macron' }, b: { id: 'vladimir-putin' }, count: 3 }],
    });
  });
});
