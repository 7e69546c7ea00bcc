import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { seeded } from '../client/graph/seeded.ts';
import { openBigStore } from './big/bigStore.ts';
import { bodyOf, clients, loadOf, send, type Load } from './peers/load.ts';
import { questions } from './peers/questions.ts';
import { startEntente, type Served } from './peers/servers.ts';
import { drawSubjects, type Drawn } from './peers/subjects.ts';

export interface SustainedOptions {
  /** Of the generated graph. */
  readonly rows: number;
  /** Entities that are asked about. */
  readonly subjects: number;
  readonly seconds: number;
}

export interface Sustained {
  readonly events: number;
  readonly seconds: number;
  readonly carried: Carried;
  /** The same of a server that remembers no answers, for a fifth of the time. */
  readonly anew: Carried;
  /** Of that one: what nobody has asked before is what a flood can drown. */
  readonly flood: Flood;
}

/** What sixteen clients that ask without a pause were answered. */
export interface Carried extends Load {
  /** Resident memory of our server, MiB, every ten seconds. */
  readonly memory: readonly number[];
}

/** What came of several times as many requests as are carried. */
export interface Flood {
  readonly clients: number;
  /** Requests sent a second. */
  readonly rate: number;
  readonly answered: number;
  /** With 503. */
  readonly shed: number;
  /** In any other way, or not at all. */
  readonly failed: number;
  /** Ms from its end until a request takes no longer than one in a hundred did before. */
  readonly recovery: number;
}

/** More than four times what is carried arrive, as the clients do not get as many on their way as they are told to. */
const flooding = { clients: 384, times: 5.5, seconds: 20 };

/** Asks our server all kinds of questions for minutes, then floods it with several times what it has carried. */
export async function measureSustained(
  { rows, subjects: count, seconds }: SustainedOptions,
  say: (line: string) => void,
): Promise<Sustained> {
  const store = await openBigStore(rows, say);
  const { uri, username, password } = store.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const environment = { ENTENTE_QUERY_TIMEOUT: '15' };
  const withServer = async <T>(more: NodeJS.ProcessEnv, work: (served: Served) => Promise<T>): Promise<T> => {
    const served = await startEntente(store.home, { ...environment, ...more });
    return work(served).finally(served.stop);
  };
  try {
    const { records } = await driver.executeQuery('RETURN COUNT { (:Event) } AS events');
    const bodies = mixed(await drawSubjects(driver, count));
    const carried = await withServer({}, (served) => measureCarried(served, bodies, seconds, say));
    return await withServer({ ENTENTE_ANSWER_MEMORY: '0' }, async (served) => {
      const anew = await measureCarried(served, bodies, seconds / 5, say);
      const flood = await measureFlood(`${served.url}/graphql`, bodies, anew);
      say(
        `${flood.rate.toFixed(0)}/s sent: ${flood.answered} answered, ${flood.shed} shed, ${flood.failed} failed; well again after ${flood.recovery.toFixed(0)} ms`,
      );
      return { events: Number(records[0]?.get('events')), seconds, carried, anew, flood };
    });
  } finally {
    await driver.close();
    await store.stop();
  }
}

async function measureCarried(
  served: Served,
  bodies: readonly string[],
  duration: number,
  say: (line: string) => void,
): Promise<Carried> {
  const watched = watchMemory(served);
  const load = loadOf(await send(`${served.url}/graphql`, bodies, { connections: clients, duration }));
  const memory = await watched.end();
  say(
    `${load.rate.toFixed(0)}/s, p50 ${load.p50.toFixed(1)} ms, p99 ${load.p99.toFixed(1)} ms, ${load.failed} failed; memory ${memory.join(' ')} MiB`,
  );
  return { ...load, memory };
}

/** Every question about every subject, in no order; the same at each call. */
function mixed(subjects: readonly Drawn[]): readonly string[] {
  const random = seeded(11);
  return subjects
    .flatMap((subject) => questions.map(({ entente: query }) => bodyOf(query, subject)))
    .map((body) => ({ body, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ body }) => body);
}

function watchMemory(served: Served): { readonly end: () => Promise<number[]> } {
  const seen: Promise<number>[] = [served.memory()];
  const timer = setInterval(() => seen.push(served.memory()), 10_000);
  return {
    end: async () => {
      clearInterval(timer);
      return (await Promise.all([...seen, served.memory()])).map(Math.round);
    },
  };
}

async function measureFlood(url: string, bodies: readonly string[], carried: Load): Promise<Flood> {
  const { clients: connections, times, seconds: duration } = flooding;
  const overallRate = Math.ceil(carried.rate * times);
  const { result } = await send(url, bodies, { connections, duration, overallRate });
  const ended = performance.now();
  for (let quick = false; !quick;) {
    const since = performance.now();
    const { status } = await fetch(url, {
      ...{ method: 'POST', body: bodies[0] ?? '', headers: { 'content-type': 'application/json' } },
    });
    quick = status === 200 && performance.now() - since <= carried.p99;
    if (!quick) await pause(50);
  }
  const statuses = result.statusCodeStats as Readonly<Record<string, { readonly count: number }>>;
  const answered = statuses['200']?.count ?? 0;
  const shed = statuses['503']?.count ?? 0;
  return {
    ...{ clients: connections, rate: result.requests.average, answered, shed },
    failed: result.requests.total - answered - shed + result.errors + result.timeouts,
    recovery: performance.now() - ended,
  };
}
