import { deserialize, serialize } from 'node:v8';
import type { Database, StatedDatabase } from './database.ts';
import { loadQuery, type Parameters, type Query } from './queries.ts';

export interface RememberOptions {
  /** What took less is asked again rather than remembered. In ms. */
  readonly worth?: number;
  /** All answers together; those that were not wanted for longest go first. In bytes. */
  readonly room?: number;
  /** Is told of each question whether its answer was remembered. */
  readonly onAnswer?: (remembered: boolean) => void;
}

/** An answer that holds while the graph is in this state. */
interface Answer {
  readonly state: string;
  readonly rows: Buffer;
}

const nothing = loadQuery('schema/nothing');

/**
 * The same database, with a memory for answers that took long: what the start of the page asks reads most of the graph and is
 * the same for everybody. An answer is given again only after the database has been asked, in a query that reads nothing,
 * whether anything at all was committed since, by whatever process. Who asks what is being answered waits for that answer.
 */
export function remember(
  database: StatedDatabase,
  { worth = 50, room = 32 * 2 ** 20, onAnswer }: RememberOptions = {},
): Database {
  const answers = new Map<string, Answer>();
  const underWay = new Map<string, Promise<Answer | null>>();
  /** Of the read that ended last; empty where it is not known. */
  let latest = '';
  let asking: Promise<string> | undefined;

  /** The state now. Those who ask before the question is on its way share it: a later one could have missed a commit. */
  const stateNow = (): Promise<string> =>
    (asking ??= Promise.resolve().then(async () => {
      asking = undefined;
      latest = (await database.readAt(nothing)).state;
      return latest;
    }));

  function keep(key: string, answer: Answer): void {
    // Of another state none can ever hold again.
    for (const [other, { state }] of answers) if (state !== answer.state) answers.delete(other);
    answers.set(key, answer);
    let size = [...answers.values()].reduce((sum, { rows }) => sum + rows.byteLength, 0);
    for (const [oldest, { rows }] of answers) {
      if (size <= room) break;
      answers.delete(oldest);
      size -= rows.byteLength;
    }
  }

  /** Asks the database. The answer is null for those who wait for it where something was committed meanwhile. */
  function ask<Row>(key: string, query: Query, parameters: Parameters): Promise<Row[]> {
    const before = latest;
    const since = performance.now();
    const read = database.readAt<Row>(query, parameters);
    const shared = read.then(({ rows, state }) => {
      latest = state;
      if (state === '' || state !== before) return null;
      const answer = { state, rows: serialize(rows) };
      if (performance.now() - since >= worth) keep(key, answer);
      return answer;
    });
    underWay.set(key, shared);
    // What goes wrong is told to whoever asked; who waits asks for himself.
    void shared
      .catch(() => null)
      .finally(() => {
        if (underWay.get(key) === shared) underWay.delete(key);
      });
    return read.then(({ rows }) => rows);
  }

  async function known(key: string): Promise<Answer | null> {
    const answer = answers.get(key);
    if (!answer) return (await underWay.get(key)?.catch(() => null)) ?? null;
    if ((await stateNow()) !== answer.state) {
      answers.delete(key);
      return null;
    }
    // The one wanted last is the last in order.
    if (answers.delete(key)) answers.set(key, answer);
    return answer;
  }

  return {
    ...database,
    write: (work) => {
      latest = '';
      return database.write(work);
    },
    read: async <Row>(query: Query, parameters: Parameters = {}) => {
      const key = JSON.stringify([query.text, parameters]);
      const answer = answers.has(key) || underWay.has(key) ? await known(key) : null;
      onAnswer?.(answer !== null);
      if (answer) return deserialize(answer.rows) as Row[];
      // Without a state before the read there is no telling whether something was committed during it.
      if (latest === '') await stateNow();
      return ask<Row>(key, query, parameters);
    },
  };
}
