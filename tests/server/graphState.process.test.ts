import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../server/database.ts';
import { followState, type FollowedDatabase } from '../../server/graphState.ts';
import { parseQuery } from '../../server/queries.ts';
import { openEmptyDatabase, type OwnDatabase } from '../support/ownDatabase.ts';

const mark = parseQuery('test/mark', 'OPTIONAL MATCH (m:TestMark) RETURN max(m.value) AS value');
const setMark = parseQuery('test/set-mark', 'MERGE (m:TestMark) SET m.value = $value');

/** So long the log of the test's own database has to have been at rest. In ms. */
const rest = 400;

describe('the state of a graph whose log can be seen', () => {
  let own: OwnDatabase;
  /** As of another process: it shares nothing with the one that is followed. */
  let other: Database;
  let asked: string[];

  beforeAll(async () => {
    own = await openEmptyDatabase();
    other = openDatabase(own.connection, { queryTimeout: 30 });
  });
  afterAll(async () => {
    await other.close();
    await own.remove();
  });
  beforeEach(() => {
    asked = [];
  });
  const follow = (options: { rest?: number; trust?: number }): FollowedDatabase =>
    followState(
      {
        ...own,
        readAt: (query, parameters) => {
          asked.push(query.name);
          return own.readAt(query, parameters);
        },
      },
      own.commitLog,
      options,
    );
  const write = (value: number) => other.write((run) => run(setMark, { value }));

  it('is asked for each time until the log has been seen at rest, and then once', async () => {
    const followed = follow({ rest, trust: 60_000 });
    await write(0);
    await followed.now();
    await followed.now();
    expect(asked).toHaveLength(2);
    await pause(rest * 2);
    const sighting = await followed.now();
    expect(asked).toHaveLength(3);
    for (let time = 0; time < 20; time += 1) expect(await followed.now()).toBe(sighting);
    expect(asked).toHaveLength(3);
  });

  it('is asked for again after what the log showed is believed no longer', async () => {
    const followed = follow({ rest, trust: 100 });
    await followed.now();
    await pause(rest * 2);
    await followed.now();
    await pause(150);
    await followed.now();
    expect(asked).toHaveLength(3);
  });

  it('is another one as soon as anybody has committed anything, at rest or not', async () => {
    const followed = follow({ rest, trust: 60_000 });
    let before = await followed.now();
    for (let time = 1; time <= 40; time += 1) {
      // Now and then it has come to rest, and answers are given by the log alone.
      if (time % 8 === 0) {
        await pause(rest * 2);
        await followed.now();
        asked = [];
        expect(await followed.now()).toBe(before);
        expect(asked).toEqual([]);
      }
      await write(time);
      const after = await followed.now();
      expect(after).not.toBe(before);
      const { rows, state } = await followed.readAt<{ value: number }>(mark);
      expect(rows).toEqual([{ value: time }]);
      expect(state).toBe(after.state);
      before = after;
    }
  });

  it('is asked for after a write of our own', async () => {
    const followed = follow({ rest, trust: 60_000 });
    await followed.now();
    await pause(rest * 2);
    await followed.now();
    await followed.write((run) => run(setMark, { value: -1 }));
    asked = [];
    await followed.now();
    expect(asked).toHaveLength(1);
  });

  it('is not changed by reads, which leave the log as it is', async () => {
    const before = own.commitLog();
    for (let time = 0; time < 20; time += 1) await own.read(mark);
    expect(own.commitLog()).toEqual(before);
    expect(before).not.toBeNull();
  });
});
