import type { Page } from './page.ts';

/** What every …Connection resolves from: a page. Written once, as the specification makes them all alike. */
export const connectionResolvers = {
  edges: ({ edges }: Page<unknown>) => edges as never[],
  nodes: ({ edges }: Page<unknown>) => edges.map(({ node }) => node) as never[],
  pageInfo: ({ edges, hasNextPage, hasPreviousPage }: Page<unknown>) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }),
  totalCount: ({ totalCount }: Page<unknown>) => totalCount(),
};
