import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../server/database.ts';
import { ask, data } from '../../support/api.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { startServer, type TestServer } from '../../support/server.ts';

describe('the lists of an entity', () => {
  let database: Database;
  let server: TestServer;
  /** Names of the queries that were sent, and after each how many had been answered. */
  let sent: { readonly name: string; readonly answered: number }[];
  let answered: number;
  beforeAll(async () => {
    const shared = openSharedDatabase();
    database = {
      ...shared,
      read: async (query, parameters) => {
        sent.push({ name: query.name, answered });
        const rows = await shared.read(query, parameters);
        answered += 1;
        return rows as never;
      },
    };
    server = await startServer({ database });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  /** The queries of one question, and whether each was sent before any was answered. */
  const queriesOf = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    sent = [];
    answered = 0;
    await data(server, query, variables);
    return sent.map(({ name, answered: before }) => [name, before === 0]);
  };

  const lists = `query ($id: ID!, $from: EDTF, $with: Boolean = true) { entity(id: $id) {
    name
    most: contacts(first: 3, filter: { from: $from }) { nodes { count } }
    events(first: 3) { nodes { id } }
    stances(first: 3) @include(if: $with) { nodes { topic { id } } }
  } }`;

  it.each(['interpreted', 'compiled', 'compiled again'])(
    'are read while the entity is, and once, when the query is %s',
    async () => {
      const queries = await queriesOf(lists, { id: 'emmanuel-macron', from: '2022-01', with: false });
      expect(queries).toHaveLength(3);
      expect(queries).toEqual(
        expect.arrayContaining([
          ['entity/by-id', true],
          [expect.stringContaining('contact/'), true],
          ['event/newest-first-of-one', true],
        ]),
      );
    },
  );

  it('are read in their turn where a condition decides', async () => {
    const queries = await queriesOf(lists, { id: 'emmanuel-macron', from: '2022-01' });
    expect(queries.filter(([name]) => String(name).startsWith('stance/'))).toEqual([
      [expect.anything(), false],
    ]);
  });

  it('are none of somebody who is not there', async () => {
    expect(await data(server, lists, { id: 'nobody' })).toEqual({ entity: null });
  });

  it('say once what is wrong with how they are asked for', async () => {
    const { data: found, errors } = await ask(
      server,
      '{ entity(id: "emmanuel-macron") { name contacts(after: "no cursor") { nodes { count } } } }',
    );
    expect(found).toEqual({ entity: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ['entity', 'contacts'], extensions: { code: 'BAD_INPUT' } });
  });
});
