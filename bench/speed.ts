import neo4j from 'neo4j-driver';
import { openDatabase } from '../server/database.ts';
import { openBigStore } from './big/bigStore.ts';
import { median, timed } from './figures.ts';
import { measureDeepPages, type DeepPageFigures } from './peers/deepPages.ts';
import { measureGrowth, type GrowthFigures, type Size } from './peers/growth.ts';
import { measureLayer, type LayerFigures } from './peers/layer.ts';
import { measureLoad, type LoadFigures } from './peers/load.ts';
import { ask, measurePeers, type QuestionFigures } from './peers/peers.ts';
import { questions } from './peers/questions.ts';
import { startEntente, startPeers } from './peers/servers.ts';
import { drawSubjects, extremes } from './peers/subjects.ts';

export interface Speed {
  readonly graph: { readonly entities: number; readonly events: number; readonly claims: number };
  readonly subjects: number;
  readonly rounds: number;
  readonly questions: readonly QuestionFigures[];
  readonly layer: LayerFigures;
  readonly load: readonly LoadFigures[];
  /** Our server's resident memory, MiB: at first and after all that was asked of it. */
  readonly memory: { readonly first: number; readonly last: number };
  readonly deepPages: readonly DeepPageFigures[];
  /** The first question, of the busiest and of one in the middle: events and median ms. */
  readonly busy: { readonly events: number; readonly median: number };
  readonly quiet: { readonly events: number; readonly median: number };
}

export interface SpeedOptions {
  /** Of the generated graph. */
  readonly rows: number;
  readonly rounds: number;
  /** Entities that the questions are asked about. */
  readonly subjects: number;
  /** How long each question is asked by sixteen clients. */
  readonly seconds: number;
}

/** What answers take that nobody has asked for before. */
const withoutMemory = { ENTENTE_ANSWER_MEMORY: '0' };

/** Measures our server and its peers on one generated graph, in one run. */
export async function measureSpeed(
  { rows, rounds, subjects: count, seconds }: SpeedOptions,
  say: (line: string) => void,
): Promise<Speed> {
  const store = await openBigStore(rows, say);
  const { connection } = store;
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    disableLosslessIntegers: true,
  });
  const database = openDatabase(connection, { queryTimeout: 120 });
  const entente = await startEntente(store.home);
  const anew = await startEntente(store.home, withoutMemory);
  const others = await startPeers(connection);
  try {
    const { records } = await driver.executeQuery(
      'RETURN COUNT { (:Entity) } AS entities, COUNT { (:Event) } AS events, COUNT { (:Claim) } AS claims',
    );
    const graph = records[0]?.toObject() as Speed['graph'];
    say(`${graph.events.toLocaleString('en')} events of ${graph.entities.toLocaleString('en')} entities`);
    const subjects = await drawSubjects(driver, count);
    const doors = { driver, peersUrl: others.url, anewUrl: anew.url, ententeUrl: entente.url };
    const memory = { first: await entente.memory(), last: 0 };
    const answered = await measurePeers(doors, subjects, rounds, say);
    const { busiest, middle } = extremes(subjects);
    const [first] = questions;
    const times = { busiest: [] as number[], middle: [] as number[] };
    for (let time = 0; time < rounds * 20 && first; time += 1)
      for (const [key, subject] of [
        ['busiest', busiest],
        ['middle', middle],
      ] as const) {
        times[key].push(await timed(() => ask(doors, 'anew', first, subject)));
      }
    const deepPages = await measureDeepPages(
      `${anew.url}/graphql`,
      busiest.id,
      { depth: Math.round(busiest.events * 0.9), rounds: rounds * 10 },
      say,
    );
    const layer = await measureLayer(driver, database, rounds * 3, say);
    const load = await measureLoad(doors, subjects, seconds, say);
    memory.last = await entente.memory();
    return {
      ...{ graph, subjects: subjects.length, rounds, questions: answered, layer, load, memory, deepPages },
      busy: { events: busiest.events, median: median(times.busiest) },
      quiet: { events: middle.events, median: median(times.middle) },
    };
  } finally {
    await Promise.all([entente.stop(), anew.stop(), others.stop(), driver.close(), database.close()]);
    await store.stop();
  }
}

export interface Growth {
  readonly events: readonly number[];
  readonly figures: readonly GrowthFigures[];
}

/** Measures the same on generated graphs of several sizes, all running side by side. */
export async function measureSizes(
  sizes: readonly number[],
  { rounds, subjects: count }: Pick<SpeedOptions, 'rounds' | 'subjects'>,
  say: (line: string) => void,
): Promise<Growth> {
  const ends: (() => Promise<void>)[] = [];
  try {
    const opened: Size[] = [];
    for (const rows of sizes) {
      const store = await openBigStore(rows, say);
      ends.unshift(store.stop);
      const { uri, username, password } = store.connection;
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
        disableLosslessIntegers: true,
      });
      ends.unshift(() => driver.close());
      const anew = await startEntente(store.home, withoutMemory);
      ends.unshift(anew.stop);
      const { records } = await driver.executeQuery('RETURN COUNT { (:Event) } AS events');
      opened.push({
        events: records[0]?.get('events') as number,
        doors: { driver, peersUrl: '', ententeUrl: '', anewUrl: anew.url },
        subjects: await drawSubjects(driver, count),
      });
    }
    return {
      events: opened.map(({ events }) => events),
      figures: await measureGrowth(opened, rounds, say),
    };
  } finally {
    for (const end of ends) await end();
  }
}
