import { buildSchema } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import neo4j, { type Driver } from 'neo4j-driver';
import { searchWords } from './searchWords.ts';

/** What somebody who knows GraphQL and Cypher writes in an afternoon: a query for each field, on the events as they are. */
const schema = buildSchema(`
  type Participant { role: String! id: ID! name: String! }
  type Event { id: ID! kind: String! date: String medium: String participants: [Participant!]! }
  type Contact { id: ID! name: String! count: Int! first: String last: String }
  type Month { start: String count: Int! }
  type Named { id: ID! name: String! kind: String! }
  type Relation { kind: String! count: Int! first: String last: String source: Named! target: Named! }
  type Entity {
    id: ID!
    name: String!
    kind: String!
    events(first: Int!): [Event!]!
    contacts(first: Int!, from: String!, to: String!): [Contact!]!
    activity: [Month!]!
  }
  type Query {
    entity(id: ID!): Entity
    search(words: String!): [Named!]!
    path(from: ID!, to: ID!): [Named!]
    busiest(first: Int!): [Relation!]!
    events(first: Int!): [Event!]!
  }
`);

const participants =
  'COLLECT { MATCH (who:Entity)-[p:TOOK_PART]->(e) RETURN {role: p.role, id: who.id, name: who.names[0]} ORDER BY p.place }';
const eventFields = `{id: e.id, kind: e.kind, date: e.date, medium: e.medium, participants: ${participants}}`;

const cypher = {
  entity: 'MATCH (n:Entity {id: $id}) RETURN {id: n.id, name: n.names[0], kind: n.kind} AS row',
  eventsOf: `
    MATCH (:Entity {id: $id})-[:TOOK_PART]->(e:Event)
    WITH DISTINCT e ORDER BY e.order DESC LIMIT $first
    RETURN ${eventFields} AS row`,
  events: `MATCH (e:Event) WHERE e.order > '' WITH e ORDER BY e.order DESC LIMIT $first RETURN ${eventFields} AS row`,
  contacts: `
    MATCH (n:Entity {id: $id})-[:TOOK_PART]->(e:Event {kind: 'SPOKE_WITH'})<-[:TOOK_PART]-(other:Entity)
    WHERE other <> n AND e.latest >= date($from) AND e.earliest <= date($to)
    WITH other, count(DISTINCT e) AS count, min(e.date) AS first, max(e.date) AS last
    ORDER BY count DESC LIMIT $first
    RETURN {id: other.id, name: other.names[0], count: count, first: first, last: last} AS row`,
  activity: `
    MATCH (:Entity {id: $id})-[:TOOK_PART]->(e:Event)
    WITH DISTINCT e
    WITH date.truncate('month', e.earliest) AS start, count(*) AS count ORDER BY start
    RETURN {start: toString(start), count: count} AS row`,
  search: `
    CALL db.index.fulltext.queryNodes('entity_search', $words, {limit: 10}) YIELD node
    RETURN {id: node.id, name: node.names[0], kind: node.kind} AS row`,
  path: `
    MATCH p = SHORTEST 1 (:Entity {id: $from})-[:SPOKE_WITH]-{1,6}(:Entity {id: $to})
    UNWIND nodes(p) AS n
    RETURN {id: n.id, name: n.names[0], kind: n.kind} AS row`,
  busiest: `
    MATCH (a:Entity)-[r]->(b:Entity) WHERE r.event IS NOT NULL
    WITH a, b, type(r) AS kind, count(*) AS count, min(r.earliest) AS first, max(r.latest) AS last
    ORDER BY count DESC LIMIT $first
    RETURN {
      kind: kind, count: count, first: toString(first), last: toString(last),
      source: {id: a.id, name: a.names[0], kind: a.kind}, target: {id: b.id, name: b.names[0], kind: b.kind}
    } AS row`,
};

type Arguments = Readonly<Record<string, unknown>>;

/** Reads the maps that a query returns as `row`. */
export type ReadRows = (text: string, parameters: Arguments) => Promise<Record<string, unknown>[]>;

export const readRows =
  (driver: Driver): ReadRows =>
  async (text, parameters) => {
    const { records } = await driver.executeQuery(text, parameters, { routing: neo4j.routing.READ });
    return records.map((record) => record.get('row') as Record<string, unknown>);
  };

/** Resolvers by hand on graphql-http, as a listener for `node:http`. */
export function handListener(rows: ReadRows) {
  const listOf =
    (text: string, more: Arguments = {}) =>
    (given: Arguments) =>
      rows(text, {
        ...more,
        ...given,
        ...('first' in given && { first: neo4j.int(given['first'] as number) }),
      });
  return createHandler({
    schema,
    rootValue: {
      entity: async ({ id }: { id: string }) => {
        const [entity] = await rows(cypher.entity, { id });
        return (
          entity && {
            ...entity,
            events: listOf(cypher.eventsOf, { id }),
            contacts: listOf(cypher.contacts, { id }),
            activity: listOf(cypher.activity, { id }),
          }
        );
      },
      search: ({ words }: { words: string }) => rows(cypher.search, { words: searchWords(words) }),
      path: listOf(cypher.path),
      busiest: listOf(cypher.busiest),
      events: listOf(cypher.events),
    },
  });
}
