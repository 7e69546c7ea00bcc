import type { TestServer } from './server.ts';

export interface GraphqlResult<Data> {
  readonly data: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/**
 * Sends a query as any client would.
 *
 * @param operationName which of several operations is meant
 */
export async function ask<Data = Record<string, unknown>>(
  server: Pick<TestServer, 'url'>,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  operationName?: string,
): Promise<GraphqlResult<Data>> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return (await response.json()) as GraphqlResult<Data>;
}

/** The data of a query that must succeed. */
export async function data<Data>(
  server: Pick<TestServer, 'url'>,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const { data: found, errors } = await ask<Data>(server, query, variables);
  if (errors || !found) throw new Error(JSON.stringify(errors));
  return found;
}
