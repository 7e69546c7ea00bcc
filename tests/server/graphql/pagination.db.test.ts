import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, data } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const connections: readonly (readonly [name: string, field: string, node: string])[] = [
  ['entities by name', 'entities(first: $first, after: $after)', 'id'],
  ['entities found', 'entities(search: "ukraine russia", first: $first, after: $after)', 'id'],
  ['events newest first', 'events(first: $first, after: $after)', 'id'],
  ['events oldest first', 'events(newestFirst: false, first: $first, after: $after)', 'id'],
  [
    'events under a filter',
    'events(filter: { from: "2022-02", kinds: [STATED, DENIED], text: "ukraine" }, first: $first, after: $after)',
    'id',
  ],
  ['topics by title', 'topics(first: $first, after: $after)', 'id'],
  ['topics found', 'topics(search: "ukraine", first: $first, after: $after)', 'id'],
  ['articles', 'articles(first: $first, after: $after)', 'id'],
  ['contacts', 'contacts(first: $first, after: $after)', 'a { id } b { id }'],
];

describe('every connection', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const page = async (
    field: string,
    node: string,
    first: number,
    after: string | null,
  ): Promise<Connection> => {
    const found = await data<{ list: Connection }>(
      server,
      `query ($first: Int, $after: String) { list: ${field} { totalCount edges { cursor node { ${node} } } nodes { ${node} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { first, after },
    );
    return found.list;
  };

  it.each(connections)(
    '%s: small pages one after another hold what one large page holds',
    async (_, field, node) => {
      const whole = await page(field, node, 1000, null);
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
      expect(whole.nodes).toHaveLength(whole.totalCount);
      expect(whole.totalCount).toBeGreaterThan(1);

      const collected: unknown[] = [];
      let after: string | null = null;
      for (;;) {
        const part: Connection = await page(field, node, 3, after);
        expect(part.totalCount).toBe(whole.totalCount);
        expect(part.nodes).toEqual(part.edges.map((edge) => edge.node));
        expect(part.pageInfo.startCursor).toBe(part.edges[0]?.cursor);
        expect(part.pageInfo.endCursor).toBe(part.edges.at(-1)?.cursor);
        expect(part.pageInfo.hasPreviousPage).toBe(after !== null);
        collected.push(...part.nodes);
        if (!part.pageInfo.hasNextPage) break;
        after = part.pageInfo.endCursor;
      }
      expect(collected).toEqual(whole.nodes);
    },
  );

  it.each(connections)(
    '%s: refuses a cursor that is none and a page size out of range',
    async (_, field, node) => {
      for (const variables of [
        { first: 3, after: 'nonsense' },
        { first: -1, after: null },
        { first: 5000, after: null },
      ]) {
        const { errors } = await ask(
          server,
          `query ($first: Int, $after: String) { ${field} { nodes { ${node} } } }`,
          variables,
        );
        expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
      }
    },
  );

  it('events behind a relation: small pages hold what one large page holds', async () => {
    const events = async (first: number, after: string | null) => {
      const { graph } = await data<{ graph: { relations: readonly { kind: string; events: Connection }[] } }>(
        server,
        'query ($first: Int, $after: String) { graph(first: 5, among: ["emmanuel-macron", "vladimir-putin"], filter: { kinds: [SPOKE_WITH] }) { relations { kind events(first: $first, after: $after) { totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }',
        { first, after },
      );
      const relation = graph.relations.find(({ kind }) => kind === 'SPOKE_WITH');
      if (!relation) throw new Error('Macron and Putin have not talked?');
      return relation.events;
    };
    const whole = await events(1000, null);
    expect(whole.nodes).toHaveLength(whole.totalCount);
    expect(whole.totalCount).toBeGreaterThan(2);
    const collected: unknown[] = [];
    let after: string | null = null;
    do {
      const part: Connection = await events(1, after);
      expect(part).toMatchObject({
        totalCount: whole.totalCount,
        pageInfo: { hasPreviousPage: after !== null },
      });
      collected.push(...part.nodes);
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    expect(collected).toEqual(whole.nodes);
  });

  it('is empty, not wrong, with a page size of 0', async () => {
    const none = await page('events(first: $first, after: $after)', 'id', 0, null);
    expect(none).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    });
  });
});
