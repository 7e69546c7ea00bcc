import type { TypedDocumentString } from '../operations/generated.ts';
import { fetchGraphql } from './fetchGraphql.ts';

/**
 * How react-query asks a question: the same question is answered from memory, and one that nobody waits for any more is
 * cancelled.
 */
export const graphqlQuery = <Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => ({
  queryKey: [document.toString(), variables] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => fetchGraphql(document, variables, signal),
});
