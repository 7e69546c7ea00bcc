import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Driver } from 'neo4j-driver';
import pino from 'pino';
import type { Database } from '../../server/database.ts';
import { createGraphqlHandler } from '../../server/graphql/yoga.ts';
import { listen, type TestServer } from '../../tests/support/listen.ts';
import { replay } from '../../tests/support/replay.ts';
import { median } from '../figures.ts';
import { handListener, readRows, type ReadRows } from './hand.ts';
import { post } from './post.ts';

/** CPU time in ms of the layer between rows at hand and an answer on its way, in the median of some rounds. */
export interface LayerFigures {
  readonly entente: number;
  /** Resolvers by hand on graphql-http. */
  readonly hand: number;
  /** `JSON.stringify` of the answer. */
  readonly stringify: number;
}

const lists = {
  entente:
    '{ events(first: 500) { nodes { id kind date medium participants { role entity { id name } } } } }',
  hand: '{ events(first: 500) { id kind date medium participants { role id name } } }',
};

/** Requests in a row, whose CPU time is taken together. */
const run = 20;

/**
 * Measures what a list of 500 events costs when the database has answered already: each is asked through HTTP in this process with rows
 * that were read once, and what an answer of ready text costs, the asking included, is taken off.
 */
export async function measureLayer(
  driver: Driver,
  database: Database,
  rounds: number,
  say: (line: string) => void,
): Promise<LayerFigures> {
  const servers = {
    entente: await serve(
      createGraphqlHandler({
        database: replay(database),
        logger: pino({ level: 'silent' }),
        model: null,
        documents: { known: new Map(), isOnly: false },
        answers: null,
        showsSchema: true,
      }),
    ),
    hand: await serve(handListener(replayRows(readRows(driver)))),
  };
  const answers = {
    entente: await post(`${servers.entente.url}/graphql`, lists.entente, {}),
    hand: await post(servers.hand.url, lists.hand, {}),
  };
  const ready = {
    entente: await serve((_, response) => response.end(JSON.stringify({ data: answers.entente }))),
    hand: await serve((_, response) => response.end(JSON.stringify({ data: answers.hand }))),
  };
  const cost = async (url: string, query: string): Promise<number> => {
    const before = process.cpuUsage();
    for (let time = 0; time < run; time += 1) await post(url, query, {});
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / run;
  };
  const costs = { entente: [] as number[], hand: [] as number[], stringify: [] as number[] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const stringify = cpuOf(() => JSON.stringify({ data: answers.entente }));
      const taken = {
        // The ready text is made by stringify as well, which is part of the layer.
        entente:
          (await cost(`${servers.entente.url}/graphql`, lists.entente)) -
          (await cost(ready.entente.url, lists.entente)) +
          stringify,
        hand:
          (await cost(servers.hand.url, lists.hand)) -
          (await cost(ready.hand.url, lists.hand)) +
          cpuOf(() => JSON.stringify({ data: answers.hand })),
        stringify,
      };
      if (round > 0) for (const key of ['entente', 'hand', 'stringify'] as const) costs[key].push(taken[key]);
    }
  } finally {
    await Promise.all([...Object.values(servers), ...Object.values(ready)].map(({ close }) => close()));
  }
  const figures = {
    entente: median(costs.entente),
    hand: median(costs.hand),
    stringify: median(costs.stringify),
  };
  say(
    `500 events: Entente ${figures.entente.toFixed(2)} ms, by hand ${figures.hand.toFixed(2)} ms, JSON.stringify ${figures.stringify.toFixed(2)} ms of CPU`,
  );
  return figures;
}

function replayRows(rows: ReadRows): ReadRows {
  const told = new Map<string, ReturnType<ReadRows>>();
  return (text, parameters) => {
    const known = told.get(text) ?? rows(text, parameters);
    told.set(text, known);
    return known;
  };
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  for (let time = 0; time < run; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / run;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

const serve = (listener: Listener): Promise<TestServer> =>
  listen(
    createServer((request, response) => {
      Promise.resolve(listener(request, response)).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    }),
  );
