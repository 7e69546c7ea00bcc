import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../operations/generated.ts';
import { fetchGraphql } from './fetchGraphql.ts';

/**
 * Follows the answer to a question; asking again with the same variables is answered from memory, and a question that
 * nobody waits for any more is cancelled.
 *
 * @param options.keep shows the last answer while the next one is on its way, so that nothing flickers
 */
export function useGraphql<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<Result> {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => fetchGraphql(document, variables, signal),
    enabled: options.enabled ?? true,
    ...(options.keep && { placeholderData: keepPreviousData }),
  });
}
