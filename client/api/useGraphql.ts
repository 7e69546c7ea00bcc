import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../operations/generated.ts';
import { graphqlQuery } from './graphqlQuery.ts';

/**
 * Follows the answer to a question.
 *
 * @param options.keep shows the last answer while the next one is on its way, so that nothing flickers
 */
export function useGraphql<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<Result> {
  return useQuery({
    ...graphqlQuery(document, variables),
    enabled: options.enabled ?? true,
    ...(options.keep && { placeholderData: keepPreviousData }),
  });
}
