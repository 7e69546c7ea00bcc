import { Agent, request } from 'node:http';

/** Connections are kept, as a browser keeps them. */
const agent = new Agent({ keepAlive: true });

/**
 * Asks a GraphQL endpoint.
 *
 * @returns the whole answer, parsed
 * @throws Error if it answers with errors
 */
export async function post(url: string, query: string, variables: object): Promise<unknown> {
  const body = JSON.stringify({ query, variables });
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let whole = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => (whole += part))
          .on('end', () => resolve(whole))
          .on('error', reject);
      },
    );
    sent.on('error', reject).end(body);
  });
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly { message: string }[] };
  if (errors?.[0] || data === undefined) throw new Error(`${url} answered ${text.slice(0, 500)}`);
  return data;
}
