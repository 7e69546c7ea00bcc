import { graphql } from 'graphql';
import { openDatabase, type Connection, type Database } from '../server/database.ts';
import { createContext } from '../server/graphql/context.ts';
import { executableSchema } from '../server/graphql/executableSchema.ts';
import { loadData } from '../server/load/load.ts';
import { applySchema } from '../server/schema.ts';
import { timed } from './figures.ts';
import { gestures, type Gesture, type Subjects } from './gestures.ts';
import { loadQuadruples } from '../tests/support/loadQuadruples.ts';
import { profileDatabase } from './profileDatabase.ts';
import { readQuadruples } from '../tests/support/quadruples.ts';
import { withFreshDatabase } from './withFreshDatabase.ts';

/** One gesture, measured. */
export interface GestureFigures {
  readonly name: string;
  /** Ms of the first time, when the database plans its queries. */
  readonly first: number;
  /** Ms of each further time. */
  readonly times: readonly number[];
  /** Reads of the store, as PROFILE counts them. */
  readonly dbHits: number;
  readonly queries: number;
}

export interface Scale {
  readonly rows: number;
  readonly entities: number;
  readonly events: number;
  /** Ms. */
  readonly loading: number;
  readonly figures: readonly GestureFigures[];
}

/** Loads quadruples into a database of their own, beside the five articles, and measures what the page asks of it. */
export async function measureScale(
  files: readonly string[],
  rounds: number,
  say: (line: string) => void,
): Promise<Scale> {
  const quadruples = await readQuadruples(files);
  return withFreshDatabase(async (database, connection) => {
    await applySchema(database);
    await loadData(database);
    const since = performance.now();
    const counts = await loadQuadruples(database, quadruples, 'quadruples', say);
    const loading = performance.now() - since;
    say(`${counts.events} events of ${counts.entities} entities in ${Math.round(loading / 1000)} s`);
    const figures = await measureGestures(connection, rounds, say);
    return { rows: quadruples.length, ...counts, loading, figures };
  });
}

/** Measures each gesture on the graph that is there. */
export async function measureGestures(
  connection: Connection,
  rounds: number,
  say: (line: string) => void,
): Promise<GestureFigures[]> {
  const database = openDatabase(connection, { queryTimeout: 120 });
  const profiling = profileDatabase(connection);
  try {
    const { subjects, among } = await chooseSubjects(database);
    const figures: GestureFigures[] = [];
    for (const gesture of gestures(subjects, among)) {
      const first = await timeOf(database, gesture);
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) times.push(await timeOf(database, gesture));
      await timeOf(profiling, gesture);
      const { dbHits, queries } = profiling.taken();
      figures.push({ name: gesture.name, first, times, dbHits, queries });
      say(
        `${gesture.name}: first ${Math.round(first)} ms, then ${times.map(Math.round).join(' ')} ms, ${dbHits} hits`,
      );
    }
    return figures;
  } finally {
    await Promise.all([database.close(), profiling.close()]);
  }
}

/** The ms from a query of the API to its answer, HTTP left aside. */
async function timeOf(
  database: Database,
  { query: source, variables: variableValues }: Gesture,
): Promise<number> {
  return timed(() => answer(database, source, variableValues));
}

async function answer(
  database: Database,
  source: string,
  variableValues: Gesture['variables'],
): Promise<unknown> {
  const contextValue = createContext(database);
  const { data, errors } = await graphql({ schema: executableSchema, source, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  return data;
}

async function chooseSubjects(database: Database): Promise<{ subjects: Subjects; among: string[] }> {
  const { graph, timeline } = (await answer(
    database,
    '{ graph { entities { id events(first: 0) { totalCount } } relations { kind source target } } timeline { start count } }',
    {},
  )) as {
    graph: {
      entities: { id: string; events: { totalCount: number } }[];
      relations: { kind: string; source: string; target: string }[];
    };
    timeline: { start: string; count: number }[];
  };
  const byEvents = graph.entities.toSorted((a, b) => b.events.totalCount - a.events.totalCount);
  const entity = byEvents[0]?.id ?? '';
  const relation = graph.relations.find(({ source, target }) => source === entity || target === entity);
  if (!relation) throw new Error('The quadruples give no relation.');
  const months = timeline.filter(({ count }) => count > 100).map(({ start }) => start.slice(0, 7));
  const from = months[Math.floor(months.length / 3)] ?? '2000';
  const to = months[Math.floor(months.length / 2)] ?? from;
  return { subjects: { entity, relation, from, to }, among: byEvents.slice(0, 30).map(({ id }) => id) };
}
