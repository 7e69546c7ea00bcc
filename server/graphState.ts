import type { StatedDatabase } from './database.ts';
import { loadQuery } from './queries.ts';

/** What was seen of the graph's state; the same object as long as nobody saw it change. */
export interface Sighting {
  /** The database's bookmark; empty where it is not known. */
  readonly state: string;
}

/** Tells in which state the graph is: two sightings are the same object if all that was read between them was read in one state. */
export interface GraphState {
  /** What was seen by the read that ended last. */
  readonly last: () => Sighting;
  /** The state now, asked of the database in a query that reads nothing: it sees what any process has committed. */
  readonly now: () => Promise<Sighting>;
}

/** A database whose reads tell how the state of its graph goes on. */
export type FollowedDatabase = StatedDatabase & GraphState;

const nothing = loadQuery('schema/nothing');

/** The same database, whose reads are followed. */
export function followState(database: StatedDatabase): FollowedDatabase {
  let last: Sighting = { state: '' };
  let asking: Promise<Sighting> | undefined;

  function see(state: string): Sighting {
    if (state !== last.state) last = { state };
    return last;
  }
  const readAt: StatedDatabase['readAt'] = async (query, parameters) => {
    const answer = await database.readAt(query, parameters);
    see(answer.state);
    return answer as never;
  };

  return {
    ...database,
    readAt,
    read: async (query, parameters) => (await readAt(query, parameters)).rows as never,
    write: (work) => {
      last = { state: '' };
      return database.write(work);
    },
    last: () => last,
    // Those who ask before the question is on its way share it: a later one could have missed a commit.
    now: () =>
      (asking ??= Promise.resolve().then(async () => {
        asking = undefined;
        return see((await database.readAt(nothing)).state);
      })),
  };
}
