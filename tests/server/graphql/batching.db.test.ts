import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupBy } from '../../../server/graphql/batch.ts';
import { data } from '../../support/api.ts';
import { countQueries, type CountedDatabase } from '../../support/countQueries.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { startServer, type TestServer } from '../../support/server.ts';

/** Each list field of the schema inside a list, by the query that reads it for `$first` parents. */
const listsInLists: Readonly<Record<string, string>> = {
  'Entity.represents': 'entities(first: $first) { nodes { represents { principal { name } office } } }',
  'Entity.representedBy': 'entities(first: $first) { nodes { representedBy { entity { name } } } }',
  'Entity.contacts':
    'entities(first: $first) { nodes { contacts(first: 3) { totalCount nodes { b { name } events(first: 2) { totalCount nodes { id } } } } } }',
  'Entity.events': 'entities(first: $first) { nodes { events(first: 3) { totalCount nodes { id } } } }',
  'Entity.stances':
    'entities(first: $first) { nodes { stances(first: 3) { totalCount nodes { topic { title } kinds { kind } } } } }',
  'Event.participants': 'events(first: $first) { nodes { participants { entity { name } } } }',
  'Event.about':
    'events(first: $first) { nodes { about { title asserts { id } events(first: 2) { totalCount nodes { id } } } } }',
  'Event.claims':
    'events(first: $first) { nodes { claims { event { id } article { outlet { name } claims { id } } attributedTo { name } cites { name } origins { name } initiator { name } dataset { title events } } } }',
  'Event.outlets': 'events(first: $first) { nodes { outlets { name } datasets { title } deniedBy { id } } }',
  'Contact.events':
    'contacts(first: $first) { nodes { a { name } b { name } events(first: 2) { totalCount nodes { participants { entity { name } } } } } }',
  'Contact.events rolled up':
    'contacts(rollUp: PRINCIPAL, first: $first) { nodes { a { name } b { name } events(first: 2) { totalCount nodes { participants { entity { name } } } } } }',
  'Relation.events rolled up':
    'graph(rollUp: PRINCIPAL, first: $first) { relations { events(first: 5) { totalCount nodes { id } } } }',
  'Topic.events':
    'topics(first: $first) { nodes { events(first: 3) { totalCount nodes { claims { article { id } } } } } }',
  'Article.claims':
    'articles(first: $first) { nodes { claims { event { standing } attributedTo { name } } } }',
  'Graph.relations': 'graph(first: $first) { entities { name } topics { title } relations { id } }',
  'Relation.events': 'graph(first: $first) { relations { events(first: 5) { totalCount nodes { id } } } }',
  'Path.contacts':
    'paths(from: "emmanuel-macron", to: "sergey-lavrov", first: $first) { entities { name } contacts { a { name } count events(first: 2) { totalCount nodes { id } } } events { standing } }',
  'Entity.relationCounts': 'entities(first: $first) { nodes { relationCounts { kind direction count } } }',
  'Topic.relationCounts': 'topics(first: $first) { nodes { relationCounts { kind direction count } } }',
  'Event as known on a day':
    'events(filter: { asKnownOn: "2022-02-21" }, first: $first) { nodes { standing origins outlets { name } datasets { title } deniedBy { id } about { asserts { standing } } claims { event { standing claims { id } } } } }',
  'Facets.outlets':
    'facets { outlets(first: $first) { outlet { name } count } datasets { dataset { title } } }',
};

/** At how many depths of the queries above a record of one kind is met at most. */
const depths = 3;

describe('no query count grows with the length of a list', () => {
  let database: CountedDatabase;
  let server: TestServer;
  beforeAll(async () => {
    database = countQueries(openSharedDatabase());
    server = await startServer({ database });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it.each(Object.entries(listsInLists))('%s', async (_, query) => {
    const run = async (first: number) => {
      await data(server, `query ($first: Int) { ${query} }`, { first });
      return database.seen();
    };
    const few = await run(20);
    const many = await run(100);
    expect(few.length).toBeGreaterThan(0);
    // A longer list may be the first to hold something that a further kind of query reads, but never a query for each item.
    expect(new Set(many).size).toBeLessThanOrEqual(new Set(few).size + 1);
    // Records met at different depths are read by one query or by one for each depth, as the answers happen to come in.
    expect(
      Math.max(...[...groupBy(many, (name) => name).values()].map((times) => times.length)),
    ).toBeLessThanOrEqual(depths);
    expect(many.length).toBeLessThanOrEqual(10);
  });

  it('reads a page of 25 events with participants, topics and claims in six queries', async () => {
    await data(
      server,
      '{ events(first: 25) { nodes { summary participants { entity { name } } about { title } claims { paraphrase article { outlet { name } } } } } }',
    );
    expect(database.seen().length).toBe(6);
  });

  it('reads the events behind 200 relations, and how many they are, in four queries', async () => {
    await data(
      server,
      '{ graph(filter: { from: "1990", undated: true }, first: 200) { relations { events(first: 5) { totalCount nodes { id } } } } }',
    );
    expect([...database.seen()].sort()).toEqual([
      'event/count',
      'event/newest-first',
      'graph/busiest-as-written',
      'graph/representations',
    ]);
  });

  it('reads the opening graph with the names in one query where it has no room left, and a chain with its names as well', async () => {
    const names = await data<{ graph: { entities: { id: string; name: string }[] } }>(
      server,
      '{ graph(first: 5) { entities { id name } relations { id } } }',
    );
    expect(database.seen()).toEqual(['graph/busiest-tallied']);
    const { paths } = await data<{ paths: { entities: { id: string; name: string }[] }[] }>(
      server,
      '{ paths(from: "emmanuel-macron", to: "sergey-lavrov") { entities { id name } } }',
    );
    expect(database.seen()).toEqual(['path/shortest-tallied']);
    // As they are told when they are read for themselves.
    for (const { id, name } of [...names.graph.entities, ...paths.flatMap(({ entities }) => entities)])
      expect(await data(server, 'query ($id: ID!) { entity(id: $id) { name } }', { id })).toEqual({
        entity: { name },
      });
  });
});
