import { useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../operations/generated.ts';
import { fetchGraphql } from './fetchGraphql.ts';

/** A page of a list, as the API gives it. */
export interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** What is to be known of the rest of a list, and how to get at it. */
export interface Rest {
  readonly shown: number;
  readonly all: number;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onMore: () => void;
}

/**
 * A list that begins with a page that is here already and grows page by page when the reader asks; what is shown stays
 * while more is on its way and when more cannot be had.
 *
 * @param variablesAfter the variables that ask for the page after a cursor
 * @param pick takes the page out of an answer; null where it is gone from the graph
 */
export function usePages<Node, Result, Variables extends object>(
  firstPage: Page<Node>,
  document: TypedDocumentString<Result, Variables>,
  variablesAfter: (cursor: string | null) => Variables,
  pick: (result: Result) => Page<Node> | null | undefined,
): { readonly nodes: readonly Node[]; readonly rest: Rest } {
  const cursor = firstPage.pageInfo.endCursor ?? null;
  const { data, error, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: [document.toString(), 'pages', variablesAfter(cursor)],
    queryFn: ({ pageParam, signal }) => fetchGraphql(document, variablesAfter(pageParam), signal),
    initialPageParam: cursor,
    getNextPageParam: (last) => {
      const info = pick(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : undefined;
    },
    // Only when the reader asks.
    enabled: false,
  });
  const nodes = [...firstPage.nodes, ...(data?.pages.flatMap((page) => pick(page)?.nodes ?? []) ?? [])];
  return {
    nodes,
    rest: {
      shown: nodes.length,
      all: firstPage.totalCount,
      isBusy: isFetching,
      error,
      onMore: () => void fetchNextPage(),
    },
  };
}
