import autocannon from 'autocannon';
import { questions, variablesOf } from './questions.ts';
import type { Drawn } from './subjects.ts';

export interface LoadFigures {
  readonly name: string;
  readonly hand: Load;
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

const clients = 16;

/** Sixteen clients that ask without a pause, each question for itself, of both servers in turns. */
export async function measureLoad(
  { peersUrl, ententeUrl }: { readonly peersUrl: string; readonly ententeUrl: string },
  subjects: readonly Drawn[],
  seconds: number,
  say: (line: string) => void,
): Promise<LoadFigures[]> {
  const figures: LoadFigures[] = [];
  for (const { name, hand, entente } of questions) {
    const figure = {
      name,
      hand: await load(`${peersUrl}/hand`, hand, subjects, seconds),
      entente: await load(`${ententeUrl}/graphql`, entente, subjects, seconds),
    };
    figures.push(figure);
    say(
      `${name}: hand ${figure.hand.rate.toFixed(0)}/s, Entente ${figure.entente.rate.toFixed(0)}/s, p50 ${figure.entente.p50} ms, p99 ${figure.entente.p99} ms`,
    );
  }
  return figures;
}

async function load(url: string, query: string, subjects: readonly Drawn[], duration: number): Promise<Load> {
  const result = await autocannon({
    ...{ url, duration, connections: clients, timeout: 120 },
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: subjects.map((subject) => ({
      body: JSON.stringify({ query, variables: variablesOf(query, subject) }),
    })),
  });
  return {
    rate: result.requests.average,
    ...{ p50: result.latency.p50, p99: result.latency.p99 },
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
