import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openDatabase } from '../../../server/database.ts';
import { parseQuery } from '../../../server/queries.ts';
import { ask, data } from '../../support/api.ts';
import { openSharedDatabase, sharedConnection } from '../../support/database.ts';
import { startServer, type TestServer } from '../../support/server.ts';

describe('bad and hostile input', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      'a AND (',
      '*',
      '"',
      '\\',
      '/.*/',
      'name:[a TO z]',
      "' OR 1=1 //",
      '`}) DETACH DELETE n //',
      '\u0000',
      '\ud800',
      'x'.repeat(10_000),
    ),
  );

  it('in a search gets a calm answer', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (search) => {
        const { errors } = await ask(
          server,
          'query ($search: String) { entities(search: $search) { totalCount } topics(search: $search) { totalCount } events(filter: { text: $search }) { totalCount } }',
          { search },
        );
        expect(errors).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('as an id finds nothing and breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (id) => {
        const { errors, data: found } = await ask(
          server,
          'query ($id: ID!) { entity(id: $id) { id } event(id: $id) { id } topic(id: $id) { id } article(id: $id) { id } claim(id: $id) { id } a: entity(id: "vladimir-putin") { relationCounts(filter: { participants: [$id] }) { count } } touching: graph(touching: [$id], direction: OUT, among: [$id]) { relations { id } } facets(filter: { outlets: [$id], datasets: [$id], participants: [$id] }) { total undated kinds { count } outlets { count } } graph(around: [$id], filter: { participants: [$id], datasets: [$id], outlets: [$id], topics: [$id] }) { relations { id } } }',
          { id },
        );
        expect(errors).toBeUndefined();
        expect(found).toMatchObject({ entity: null, event: null, topic: null, article: null, claim: null });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [
      'a date that is none',
      '{ events(filter: { from: "yesterday" }) { totalCount } }',
      /"yesterday" is no EDTF\. Write a date such as/,
    ],
    ['a language that is none', '{ entities { nodes { name(language: "!") } } }', /"!" is no Language/],
    [
      'a period that ends before it begins',
      '{ timeline(filter: { from: "2022", to: "2021" }) { start } }',
      /ends \(2021\) before it begins \(2022\)/,
    ],
    ['a field that is not there', '{ entities { nodes { nam } } }', /Did you mean "name"/],
    ['a query that is none', '{ entities {', /Syntax Error/],
    [
      'an answer of billions',
      '{ events(first: 1000) { nodes { participants { entity { contacts(first: 1000) { nodes { events(first: 1000) { nodes { id } } } } } } } } }',
      /asks for about [\d,]+ values/,
    ],
    [
      'an answer of billions, behind page sizes of null',
      `{ entities(first: null) { nodes { ${'contacts(first: null) { nodes { b { '.repeat(5)}id${' } } }'.repeat(5)} } } }`,
      /asks for about [\d,]+ values/,
    ],
    [
      'an answer of millions behind the relations',
      '{ graph(first: 5000) { relations { events(first: 1000) { nodes { id } } } } }',
      /asks for about [\d,]+ values/,
    ],
    [
      'a direction that is seen from nobody',
      '{ graph(direction: IN) { totalRelations } }',
      /`direction` is IN, but nothing says from where it is seen\. Give `touching`/,
    ],
    [
      'a direction that is none',
      '{ graph(touching: ["russia"], direction: UP) { totalRelations } }',
      /"UP" does not exist in "Direction"/,
    ],
    [
      'more outlets than a page holds',
      '{ facets { outlets(first: 1001) { count } } }',
      /must be from 0 to 1000/,
    ],
    [
      'a query too deep',
      `{ events { nodes { ${'about { events { nodes { '.repeat(9)}id${' } } }'.repeat(9)} } } }`,
      /depth/i,
    ],
  ])('%s gets BAD_INPUT with the remedy', async (_, query, message) => {
    const { errors } = await ask(server, query);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('takes the evidence of five events behind each of 200 relations', async () => {
    await data(
      server,
      '{ graph(first: 200) { entities { name } relations { events(first: 5) { totalCount nodes { summary participants { entity { name } role } claims { paraphrase paragraph article { title outlet { name } } attributedTo { name } cites { name } } } } } } }',
    );
  });

  it('takes a deep but sensible query', async () => {
    await data(
      server,
      '{ entities(first: 3) { nodes { contacts(first: 5) { nodes { b { name } events(first: 5) { nodes { claims { article { outlet { name } } attributedTo { represents { principal { name } } } } } } } } } } }',
    );
  });
});

describe('the database door', () => {
  it('refuses a write in a read', async () => {
    const database = openSharedDatabase();
    await expect(
      database.read(parseQuery('test/write', 'CREATE (n:Entity {id: "x"}) RETURN n.id AS id')),
    ).rejects.toMatchObject({ code: 'INTERNAL' });
    await database.close();
  });

  it('gives a query up after its time limit, and says what to do', async () => {
    const database = openDatabase(sharedConnection(), { queryTimeout: 1 });
    const endless = parseQuery(
      'test/endless',
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS count',
    );
    await expect(database.read(endless)).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringContaining('ENTENTE_QUERY_TIMEOUT') as unknown,
    });
    await database.close();
  });

  it('shows nothing of an internal fault to the outside', async () => {
    const broken = { ...openSharedDatabase(), read: () => Promise.reject(new TypeError('secret detail')) };
    const server = await startServer({ database: broken });
    const { errors } = await ask(server, '{ datasets { id } }');
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
    await server.close();
    await broken.close();
  });
});
