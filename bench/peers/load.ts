import autocannon from 'autocannon';
import { quantile } from '../figures.ts';
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
      `${name}: ${(['hand', 'anew', 'entente'] as const).map((who) => `${who} ${figure[who].rate.toFixed(0)}/s ${figure[who].p50.toFixed(1)}/${figure[who].p99.toFixed(1)} ms`).join(', ')}`,
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

/** What came of what was sent. */
export interface Sent {
  readonly result: autocannon.Result;
  /** Of each answer, in ms. autocannon's own counts whole milliseconds, which says little of what takes three. */
  readonly times: readonly number[];
}

/**
 * Sends bodies, one after the other and from the first again. Each client begins at another: those that asked the same at once would be
 * given one answer, and go on to ask the same at once.
 */
export async function send(
  url: string,
  bodies: readonly string[],
  how: Pick<autocannon.Options, 'duration' | 'overallRate'> & { readonly connections: number },
): Promise<Sent> {
  const requests = bodies.map((body) => ({ body }));
  const times: number[] = [];
  let begun = 0;
  const result = await autocannon({
    ...{ url, method: 'POST', timeout: 120, ...how, requests },
    headers: { 'content-type': 'application/json' },
    setupClient: (client) => {
      const first = Math.floor((begun * requests.length) / how.connections);
      begun += 1;
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
      client.on('response', (_status, _bytes, time) => times.push(time));
    },
  });
  return { result, times };
}

/** What came of it. */
export const loadOf = ({ result: { requests, non2xx, errors, timeouts }, times }: Sent): Load => ({
  rate: requests.average,
  ...{ p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
  failed: non2xx + errors + timeouts,
});
