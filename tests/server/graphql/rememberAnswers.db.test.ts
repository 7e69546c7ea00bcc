import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { answerStore } from '../../../server/answerStore.ts';
import type { Model } from '../../../server/ask/model/model.ts';
import { openDatabase, type Database, type StatedDatabase } from '../../../server/database.ts';
import { EntenteError } from '../../../server/errors.ts';
import { rememberAnswers } from '../../../server/graphql/rememberAnswers.ts';
import { followState } from '../../../server/graphState.ts';
import { parseQuery } from '../../../server/queries.ts';
import { ask, data } from '../../support/api.ts';
import { sharedConnection } from '../../support/database.ts';
import { soon } from '../../support/eventually.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const id = 'remembered-somebody';
const setName = parseQuery(
  'test/set-name',
  `MERGE (n:Entity {id: '${id}'}) SET n.kind = 'PERSON', n.names = [$name], n.nameLanguages = ['en']`,
);
const remove = parseQuery('test/remove', `MATCH (n:Entity {id: '${id}'}) DETACH DELETE n`);
const query = 'query Somebody($id: ID!) { entity(id: $id) { name } }';

describe('the memory for whole answers', () => {
  let direct: StatedDatabase;
  /** As of another process: it shares nothing with the one that remembers. */
  let other: Database;
  /** Reads of the one that remembers. */
  let reads: string[];
  /** What a read waits for before it is told. */
  let held: Promise<unknown> | undefined;
  let fails: boolean;
  let bookmarked: boolean;
  let servers: TestServer[];

  beforeAll(() => {
    direct = openDatabase(sharedConnection(), { queryTimeout: 30 });
    other = openDatabase(sharedConnection(), { queryTimeout: 30 });
  });
  afterAll(async () => {
    await other.write((run) => run(remove));
    await Promise.all([direct.close(), other.close()]);
  });
  beforeEach(async () => {
    await write('before');
    [reads, held, fails, bookmarked, servers] = [[], undefined, false, true, []];
  });
  afterEach(() => Promise.all(servers.map((server) => server.close())));

  const write = (name: string) => other.write((run) => run(setName, { name }));
  const timesRead = (name = 'entity/by-id') => reads.filter((read) => read === name).length;

  async function serve({ room = 2 ** 20, worth = 0, model = null as Model | null } = {}) {
    const graph = followState({
      ...direct,
      readAt: async (asked, parameters) => {
        reads.push(asked.name);
        const answer = await direct.readAt(asked, parameters);
        await held;
        if (fails) throw new EntenteError('UNAVAILABLE', 'It is down.');
        return (bookmarked ? answer : { ...answer, state: '' }) as never;
      },
    });
    const server = await startServer({
      ...{ database: graph, model },
      answers: rememberAnswers(graph, answerStore(room), { worth }),
    });
    servers.push(server);
    const name = async (variables: object = { id }) =>
      (await data<{ entity: { name: string } }>(server, query, { ...variables })).entity.name;
    return { server, name };
  }

  it('gives an answer again, word for word, without reading for it while nothing is committed', async () => {
    const { server } = await serve();
    const text = async () => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables: { id } }),
      });
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    const first = await text();
    expect(first[2]).toBe('{"data":{"entity":{"name":"before"}}}');
    expect(await text()).toEqual(first);
    expect(timesRead()).toBe(1);
  });

  it('works it out again as soon as another process has committed anything', async () => {
    const { name } = await serve();
    expect(await name()).toBe('before');
    await write('after');
    expect(await name()).toBe('after');
    expect(await name()).toBe('after');
    expect(timesRead()).toBe(2);
  });

  /** Has the next reads answered by the database, and told only when that is called. */
  function hold(): () => void {
    let letGo: (value?: unknown) => void = () => undefined;
    held = new Promise((resolve) => (letGo = resolve));
    return letGo;
  }
  const readTimes = (times: number) => soon(() => timesRead()).toBe(times);

  it('keeps no answer during which something was committed, nor gives it to those who ask after that', async () => {
    const { name } = await serve();
    await name({ id: 'emmanuel-macron' });
    const letGo = hold();
    const early = name();
    await readTimes(2);
    await write('after');
    const late = name();
    letGo();
    expect(await early).toBe('before');
    expect(await late).toBe('after');
    expect(await name()).toBe('after');
  });

  it('lets those who ask the same at once wait for one answer', async () => {
    const { name } = await serve();
    await name({ id: 'emmanuel-macron' });
    const letGo = hold();
    const first = name();
    await readTimes(2);
    const others = [name(), name(), name()];
    letGo();
    expect(await Promise.all([first, ...others])).toEqual(Array(4).fill('before'));
    expect(timesRead()).toBe(2);
  });

  it('keeps apart what differs in its query, its operation or its values', async () => {
    const { server, name } = await serve();
    expect(await name()).toBe('before');
    expect(await name({ id: 'emmanuel-macron' })).toBe('Emmanuel Macron');
    expect(await data(server, 'query Somebody($id: ID!) { entity(id: $id) { id } }', { id })).toEqual({
      entity: { id },
    });
    const both =
      'query A { entity(id: "emmanuel-macron") { id } } query B { entity(id: "vladimir-putin") { id } }';
    const operation = async (operationName: string) => {
      const { data: told } = await ask<{ entity: { id: string } }>(server, both, {}, operationName);
      return told?.entity.id;
    };
    const names = ['A', 'B', 'A', 'B'];
    const answers = [];
    for (const operationName of names) answers.push(await operation(operationName));
    expect(answers.join(' ')).toBe('emmanuel-macron vladimir-putin emmanuel-macron vladimir-putin');
  });

  it('keeps nothing that failed', async () => {
    const { server, name } = await serve();
    fails = true;
    expect((await ask(server, query, { id })).errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    fails = false;
    expect(await name()).toBe('before');
  });

  it('tells it where the database cannot say whether an answer still holds', async () => {
    const { server, name } = await serve();
    await name();
    fails = true;
    const { errors } = await ask(server, query, { id });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
  });

  it('keeps nothing that takes no longer than to ask for the state, and nothing without room', async () => {
    const quick = await serve({ worth: 60_000 });
    const narrow = await serve({ room: 0 });
    for (const { name } of [quick, narrow]) {
      reads = [];
      await name();
      await name();
      expect(timesRead()).toBe(2);
    }
  });

  it('keeps nothing where the database does not tell its state', async () => {
    bookmarked = false;
    const { name } = await serve();
    await name();
    await write('after');
    expect(await name()).toBe('after');
  });

  it('keeps no answer that a model may have given', async () => {
    const model: Model = { complete: () => Promise.reject(new Error('none')), log: () => undefined };
    const question = '{ ask(question: "Who spoke with Putin?") { text } }';
    const counts = [];
    for (const asked of [null, model]) {
      const { server } = await serve({ model: asked });
      await data(server, question);
      reads = [];
      await data(server, question);
      counts.push(reads.filter((read) => read !== 'schema/nothing').length);
    }
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBeGreaterThan(0);
  });
});
