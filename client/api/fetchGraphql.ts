import { EntenteError, errorCodes, type ErrorCode } from '../../server/errors.ts';
import type { TypedDocumentString } from '../operations/generated.ts';
import { away } from './away.ts';

interface GraphqlResponse<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the API one question.
 *
 * @param signal ends the request when its answer is no longer wanted
 * @throws EntenteError UNAVAILABLE if the server cannot be reached or gives no GraphQL answer; else with the code and
 *   the message of the first GraphQL error
 */
export async function fetchGraphql<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = await answer<Result>(document.toString(), variables, signal);
  const [error] = body.errors ?? [];
  if (error) throw new EntenteError(codeOf(error.extensions?.code), error.message);
  if (!body.data) throw new EntenteError('UNAVAILABLE', 'The server sent an empty answer. Try again.');
  return body.data;
}

async function answer<Result>(query: string, variables: unknown, signal?: AbortSignal) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
    return (await response.json()) as GraphqlResponse<Result>;
  } catch (cause) {
    // A request given up on purpose is no fault of the server.
    if (signal?.aborted) throw cause;
    throw new EntenteError('UNAVAILABLE', away, {
      cause,
    });
  }
}

const codeOf = (text: string | undefined): ErrorCode =>
  errorCodes.find((code) => code === text) ?? 'INTERNAL';
