import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, type TestServer } from './listen.ts';

export interface Balancer extends TestServer {
  /** How many requests each server has answered since the last look, in the order of the servers. */
  readonly served: () => readonly number[];
}

/**
 * Stands before several servers and gives each request to the next of them. A request that a server does not answer is given to
 * another, as a balancer may do with all requests to Entente: none of them writes.
 *
 * @param servers their addresses, http://host:port
 */
export async function startBalancer(servers: readonly string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  let served = servers.map(() => 0);
  let turn = 0;
  const balancer = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then(async (body) => {
      const first = turn++;
      for (let tried = 0; tried < servers.length; tried += 1) {
        const place = (first + tried) % servers.length;
        const answer = await ask(`${servers[place] ?? ''}${incoming.url ?? ''}`, incoming, body, agent);
        if (!answer) continue;
        served[place] = (served[place] ?? 0) + 1;
        give(answer, outgoing);
        return;
      }
      outgoing.writeHead(502).end();
    });
  });
  const { url, close } = await listen(balancer);
  return {
    url,
    served: () => {
      const seen = served;
      served = servers.map(() => 0);
      return seen;
    },
    close: () => {
      agent.destroy();
      return close();
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** What a server answers, null if it cannot be reached or hangs up before. */
const ask = (
  url: string,
  { method, headers }: IncomingMessage,
  body: Buffer,
  agent: Agent,
): Promise<IncomingMessage | null> =>
  new Promise((resolve) => {
    request(url, { ...(method && { method }), headers, agent })
      .once('response', resolve)
      .once('error', () => resolve(null))
      .end(body);
  });

function give(answer: IncomingMessage, outgoing: ServerResponse): void {
  // Whether a connection is kept is a matter of each of the two.
  const { connection: _, ...headers } = answer.headers;
  outgoing.writeHead(answer.statusCode ?? 502, headers);
  answer.pipe(outgoing);
}
