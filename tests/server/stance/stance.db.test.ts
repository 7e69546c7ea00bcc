import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, data } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

interface Stance {
  readonly topic: { readonly id: string };
  readonly count: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}
interface Answer {
  readonly entity: {
    readonly stances: {
      readonly totalCount: number;
      readonly nodes: readonly Stance[];
      readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    };
  };
}

describe('the stances of an entity', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const query = `query ($id: ID!, $first: Int!, $after: String, $filter: EventFilter) {
    entity(id: $id) { stances(first: $first, after: $after, filter: $filter) {
      totalCount nodes { topic { id } count kinds { kind count } last } pageInfo { endCursor hasNextPage }
    } }
  }`;
  const stances = async (variables: Readonly<Record<string, unknown>>) =>
    (await data<Answer>(server, query, { first: 100, ...variables })).entity.stances;

  it('are the topics that it had something to say about, most events first', async () => {
    const { nodes, totalCount } = await stances({ id: 'russia' });
    expect(totalCount).toBe(nodes.length);
    const counts = nodes.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const invasion = nodes.find(({ topic }) => topic.id === 'russian-invasion-plan');
    expect(invasion?.kinds.map(({ kind }) => kind)).toContain('DENIED');
    for (const { count, kinds } of nodes)
      expect(kinds.reduce((sum, each) => sum + each.count, 0)).toBe(count);
  });

  it('leave out topics that others brought up about it', async () => {
    const { nodes } = await stances({ id: 'united-states', filter: { kinds: ['DENIED'] } });
    expect(nodes).toEqual([]);
  });

  it('come page by page, each once', async () => {
    const { nodes } = await stances({ id: 'joe-biden' });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Answer['entity']['stances'] = await stances({ id: 'joe-biden', first: 2, after });
      paged.push(...page.nodes.map(({ topic }) => topic.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(nodes.map(({ topic }) => topic.id));
  });

  it('refuse a cursor of another list', async () => {
    const { errors } = await ask(server, query, { id: 'joe-biden', first: 1, after: 'eyJhIjoxfQ' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
