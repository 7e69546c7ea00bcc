import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';

/** Our graph as @neo4j/graphql is told of it. */
const typeDefs = `
  type Entity @node {
    id: String!
    name: String!
    kind: String!
    events: [Event!]! @relationship(type: "TOOK_PART", direction: OUT)
  }
  type Event @node {
    id: String!
    kind: String!
    date: String
    medium: String
    order: String!
    earliest: Date
    latest: Date
    participants: [Entity!]! @relationship(type: "TOOK_PART", direction: IN)
  }
`;

/** The schema that @neo4j/graphql makes of it, resolvers included. */
export const librarySchema = (driver: Driver): Promise<GraphQLSchema> =>
  new Neo4jGraphQL({ typeDefs, driver }).getSchema();
