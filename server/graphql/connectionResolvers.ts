import type { Page } from './page.ts';

/** What every …Connection resolves from: a page. Written once, as the specification makes them all alike. */
export const connectionResolvers = {
  edges: ({ nodes, cursorAt }: Page<unknown>) =>
    nodes.map((node, place) => ({ node, cursor: cursorAt(place) })) as never[],
  nodes: ({ nodes }: Page<unknown>) => nodes as never[],
  pageInfo: ({ nodes, cursorAt, hasNextPage, hasPreviousPage }: Page<unknown>) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: nodes.length > 0 ? cursorAt(0) : null,
    endCursor: nodes.length > 0 ? cursorAt(nodes.length - 1) : null,
  }),
  totalCount: ({ totalCount }: Page<unknown>) => totalCount(),
};
