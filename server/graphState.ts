import type { StatedDatabase } from './database.ts';
import type { CommitLog } from './embedded/commitLog.ts';
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
  /**
   * The state now, with what any process has committed: asked of the database in a query that reads nothing, unless its log shows that
   * nothing was committed since it was asked last.
   */
  readonly now: () => Promise<Sighting>;
}

/** A database whose reads tell how the state of its graph goes on. */
export type FollowedDatabase = StatedDatabase & GraphState;

const nothing = loadQuery('schema/nothing');

/** What the database said of its state while its log was at rest. */
interface Confirmed {
  readonly sighting: Sighting;
  /** The log as it was just before. */
  readonly mark: string;
  /** In ms as `performance.now()`. */
  readonly at: number;
}

export interface FollowOptions {
  /**
   * A transaction is in the log a moment before it counts as committed: as long as its disk takes. So long must the log have been at
   * rest before the database was asked, as far as it was looked at: no clock that can be set tells it. In ms.
   */
  readonly rest?: number;
  /** What the log shows is believed for so long, also of a disk that takes longer than `rest`. In ms. */
  readonly trust?: number;
}

/**
 * The same database, whose reads are followed.
 *
 * @param log null where the database is asked each time
 */
export function followState(
  database: StatedDatabase,
  log: CommitLog | null = null,
  { rest = 2500, trust = 1000 }: FollowOptions = {},
): FollowedDatabase {
  let last: Sighting = { state: '' };
  let confirmed: Confirmed | undefined;
  let looked = { mark: null as string | null, since: 0 };
  let asking: Promise<Sighting> | undefined;

  function see(state: string): Sighting {
    if (state !== last.state) last = { state };
    return last;
  }
  /** The log's mark, and since when it has been the same whenever it was looked at. */
  function look(): typeof looked {
    const mark = log?.() ?? null;
    if (mark !== looked.mark) looked = { mark, since: performance.now() };
    return looked;
  }
  async function askNow(): Promise<Sighting> {
    // Before the database: what comes into the log afterwards is another mark.
    const { mark, since } = look();
    const at = performance.now();
    const sighting = see((await database.readAt(nothing)).state);
    confirmed = mark !== null && at - since > rest ? { sighting, mark, at } : undefined;
    return sighting;
  }
  const holds = ({ sighting, mark, at }: Confirmed): boolean =>
    sighting === last && performance.now() - at < trust && look().mark === mark;

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
    now: () => {
      if (confirmed && holds(confirmed)) return Promise.resolve(last);
      // Those who ask before the question is on its way share it: a later one could have missed a commit.
      return (asking ??= Promise.resolve().then(() => {
        asking = undefined;
        return askNow();
      }));
    },
  };
}
