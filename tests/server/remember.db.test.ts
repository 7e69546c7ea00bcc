import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { baseQuestion } from '../../client/graph/questions.ts';
import { FacetsDocument, GraphDocument, ReachDocument } from '../../client/operations/generated.ts';
import { initialView } from '../../client/state/view.ts';
import { openDatabase, type Database, type StatedDatabase } from '../../server/database.ts';
import { createContext } from '../../server/graphql/context.ts';
import { executableSchema } from '../../server/graphql/executableSchema.ts';
import { warmUp } from '../../server/graphql/warmUp.ts';
import { answerStore } from '../../server/answerStore.ts';
import { followState } from '../../server/graphState.ts';
import { parseQuery } from '../../server/queries.ts';
import { remember } from '../../server/remember.ts';
import { sharedConnection } from '../support/database.ts';

const mark = parseQuery('test/mark', 'OPTIONAL MATCH (m:TestMark) RETURN max(m.value) AS value');
const setMark = parseQuery('test/set-mark', 'MERGE (m:TestMark) SET m.value = $value');
const removeMark = parseQuery('test/remove-mark', 'MATCH (m:TestMark) DELETE m');

describe('the memory for answers', () => {
  let direct: StatedDatabase;
  /** As of another process: it shares nothing with the one that remembers. */
  let other: Database;
  let asked: string[];
  let held: Promise<void> | undefined;
  let remembering: Database;

  beforeAll(() => {
    direct = openDatabase(sharedConnection(), { queryTimeout: 30 });
    other = openDatabase(sharedConnection(), { queryTimeout: 30 });
  });
  afterAll(async () => {
    await other.write((run) => run(removeMark));
    await Promise.all([direct.close(), other.close()]);
  });
  beforeEach(async () => {
    await other.write((run) => run(setMark, { value: 'before' }));
    asked = [];
    held = undefined;
    const counted: StatedDatabase = {
      ...direct,
      readAt: async (query, parameters) => {
        asked.push(query.name);
        await held;
        return direct.readAt(query, parameters);
      },
    };
    remembering = remember(followState(counted), answerStore(2 ** 20), { worth: 0 });
  });
  const write = (value: string) => other.write((run) => run(setMark, { value }));
  const read = async () => (await remembering.read<{ value: string }>(mark))[0]?.value;
  const timesRead = () => asked.filter((name) => name === mark.name).length;

  it('gives an answer again without reading for it while nothing is committed', async () => {
    expect(await read()).toBe('before');
    expect(await read()).toBe('before');
    expect(timesRead()).toBe(1);
  });

  it('reads again as soon as another process has committed anything', async () => {
    await read();
    await write('after');
    expect(await read()).toBe('after');
    expect(await read()).toBe('after');
    expect(timesRead()).toBe(2);
  });

  it('sees what was written through itself', async () => {
    await read();
    await remembering.write((run) => run(setMark, { value: 'own' }));
    expect(await read()).toBe('own');
  });

  it('trusts no answer during which something was committed, nor gives it to those who waited for it', async () => {
    await remembering.read(parseQuery('test/first', 'RETURN 1 AS one'));
    let letGo: () => void = () => undefined;
    held = new Promise((resolve) => (letGo = resolve));
    const [asking, waiting] = [read(), read()];
    await write('meanwhile');
    letGo();
    expect(await asking).toBe('meanwhile');
    expect(await waiting).toBe('meanwhile');
    expect(timesRead()).toBe(2);
  });

  it('lets those who ask the same at once wait for one answer, each with rows of their own', async () => {
    await remembering.read(parseQuery('test/first', 'RETURN 1 AS one'));
    const [one, two] = await Promise.all([remembering.read(mark), remembering.read(mark)]);
    expect(timesRead()).toBe(1);
    expect(two).toEqual(one);
    expect(two).not.toBe(one);
  });

  it('forgets what was not wanted for longest when its room is full', async () => {
    const wide = (name: string) => parseQuery(`test/${name}`, `RETURN '${name.repeat(500)}' AS text`);
    const small = remember(
      followState({
        ...direct,
        readAt: (query, parameters) => {
          asked.push(query.name);
          return direct.readAt(query, parameters);
        },
      }),
      answerStore(2400),
      { worth: 0 },
    );
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await small.read(wide(name));
    expect(asked.filter((name) => /test\/[abc]/.test(name)).join(' ')).toBe('test/a test/b test/c test/b');
  });

  it('has at hand what the page asks at its start once the server has warmed up', async () => {
    await warmUp(remembering);
    asked = [];
    const ask = (source: string, variableValues: Record<string, unknown>) =>
      graphql({
        ...{ schema: executableSchema, source, variableValues },
        contextValue: createContext(remembering),
      });
    const { errors } = await ask(GraphDocument.toString(), { ...baseQuestion(initialView, 'en') });
    expect(errors).toBeUndefined();
    await ask(ReachDocument.toString(), { filter: {} });
    await ask(FacetsDocument.toString(), { language: 'en', filter: {}, outlets: 12 });
    expect(asked.filter((name) => name !== 'schema/nothing')).toEqual([]);
  });
});
