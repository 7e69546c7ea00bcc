import { deserialize, serialize } from 'node:v8';
import type { AnswerStore, Kept } from './answerStore.ts';
import type { Database } from './database.ts';
import type { FollowedDatabase } from './graphState.ts';
import type { Parameters, Query } from './queries.ts';

export interface RememberOptions {
  /** What took less is asked again rather than remembered. In ms. */
  readonly worth?: number;
  /** Is told of each question whether its answer was remembered. */
  readonly onAnswer?: (remembered: boolean) => void;
}

/** A read that is not over yet. */
interface UnderWay {
  /** Null for those who wait for it where something was committed meanwhile. */
  readonly answer: Promise<Kept | null>;
  /** Whether anybody waits for it. */
  awaited: boolean;
}

/**
 * The same database, with a memory for answers that took long: what the start of the page asks reads most of the graph and is
 * the same for everybody. An answer is given again only after the database has been asked, in a query that reads nothing,
 * whether anything at all was committed since, by whatever process. Who asks what is being answered waits for that answer.
 */
export function remember(
  database: FollowedDatabase,
  answers: AnswerStore,
  { worth = 50, onAnswer }: RememberOptions = {},
): Database {
  const underWay = new Map<string, UnderWay>();

  function ask<Row>(key: string, query: Query, parameters: Parameters): Promise<Row[]> {
    const before = database.last().state;
    const since = performance.now();
    const read = database.readAt<Row>(query, parameters);
    const answer = read.then(({ rows, state }) => {
      if (state === '' || state !== before) return null;
      const worthy = performance.now() - since >= worth;
      // Most answers are quick and nobody else's: to copy their rows would cost as much as to read them.
      if (!worthy && !reading.awaited) return null;
      const copied = { state, bytes: serialize(rows) };
      if (worthy) answers.keep(key, copied);
      return copied;
    });
    const reading: UnderWay = { answer, awaited: false };
    underWay.set(key, reading);
    // What goes wrong is told to whoever asked; who waits asks for himself.
    void answer
      .catch(() => null)
      .finally(() => {
        if (underWay.get(key) === reading) underWay.delete(key);
      });
    return read.then(({ rows }) => rows);
  }

  /** Also of what was waited for it is asked: something may have been committed before whoever waits came. */
  async function known(key: string): Promise<Kept | null> {
    let answer = answers.get(key) ?? null;
    const reading = underWay.get(key);
    if (!answer && reading) {
      reading.awaited = true;
      answer = await reading.answer.catch(() => null);
    }
    return answer && (await database.now()).state === answer.state ? answer : null;
  }

  return {
    ...database,
    read: async <Row>(query: Query, parameters: Parameters = {}) => {
      const key = JSON.stringify([query.text, parameters]);
      const answer = answers.get(key) || underWay.has(key) ? await known(key) : null;
      onAnswer?.(answer !== null);
      if (answer) return deserialize(answer.bytes) as Row[];
      // Without a state before the read there is no telling whether something was committed during it.
      if (database.last().state === '') await database.now();
      return ask<Row>(key, query, parameters);
    },
  };
}
