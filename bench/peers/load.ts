import autocannon from 'autocannon';
import type { Doors } from './peers.ts';
import { questions, variablesOf } from './questions.ts';
import type { Drawn } from './subjects.ts';

export interface LoadFigures {
  readonly name: string;
  readonly hand: Load;
  /** Our server without a memory for answers. */
  readonly anew: Load;
  readonly entente: Load;
}

export interface Load {
  /** Requests answered a second. */
  readonly rate: number;
  /** Ms. */
  readonly p50: number;
  readonly p99: number;
  /** Requests that were not answered with 200. */
  readonly failed: number;
}

/** How many ask without a pause. */
export const clients = 16;

/** Sixteen clients that ask without a pause, each question for itself, of each server in turns. */
export async function measureLoad(
  { peersUrl, anewUrl, ententeUrl }: Pick<Doors, 'peersUrl' | 'anewUrl' | 'ententeUrl'>,
  subjects: readonly Drawn[],
  seconds: number,
  say: (line: string) => void,
): Promise<LoadFigures[]> {
  const figures: LoadFigures[] = [];
  for (const { name, hand, entente } of questions) {
    const figure = {
      name,
      hand: await load(`${peersUrl}/hand`, hand, subjects, seconds),
      anew: await load(`${anewUrl}/graphql`, entente, subjects, seconds),
      entente: await load(`${ententeUrl}/graphql`, entente, subjects, seconds),
    };
    figures.push(figure);
    say(
      `${name}: ${(['hand', 'anew', 'entente'] as const).map((who) => `${who} ${figure[who].rate.toFixed(0)}/s ${figure[who].p50}/${figure[who].p99} ms`).join(', ')}`,
    );
  }
  return figures;
}

async function load(url: string, query: string, subjects: readonly Drawn[], duration: number): Promise<Load> {
  const bodies = subjects.map((subject) => bodyOf(query, subject));
  return loadOf(await send(url, bodies, { connections: clients, duration }));
}

/** A question about somebody, as it goes to a server. */
export const bodyOf = (query: string, subject: Drawn): string =>
  JSON.stringify({ query, variables: variablesOf(query, subject) });

/** Sends bodies, one after the other and from the first again. */
export const send = (
  url: string,
  bodies: readonly string[],
  how: Pick<autocannon.Options, 'connections' | 'duration' | 'overallRate'>,
): Promise<autocannon.Result> =>
  autocannon({
    ...{ url, method: 'POST', timeout: 120, ...how },
    headers: { 'content-type': 'application/json' },
    requests: bodies.map((body) => ({ body })),
  });

/** What came of it. */
export const loadOf = ({ requests, latency, non2xx, errors, timeouts }: autocannon.Result): Load => ({
  rate: requests.average,
  ...{ p50: latency.p50, p99: latency.p99 },
  failed: non2xx + errors + timeouts,
});
