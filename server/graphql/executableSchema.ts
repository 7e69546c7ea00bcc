import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSchema } from 'graphql-yoga';
import { Article } from '../article/articleResolvers.ts';
import { Answer, Reading } from '../ask/askResolvers.ts';
import { Claim } from '../claim/claimResolvers.ts';
import { Contact } from '../contact/contactResolvers.ts';
import { Dataset } from '../dataset/datasetResolvers.ts';
import { Entity, Representation, Representative } from '../entity/entityResolvers.ts';
import { Event } from '../event/eventResolvers.ts';
import { Facets } from '../facet/facetResolvers.ts';
import { Graph, Relation } from '../graph/graphResolvers.ts';
import { Path } from '../path/pathResolvers.ts';
import { root } from '../root.ts';
import { Stance } from '../stance/stanceResolvers.ts';
import { Topic } from '../topic/topicResolvers.ts';
import { connectionResolvers } from './connectionResolvers.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated.ts';
import { Query } from './queryResolvers.ts';
import { EDTF, Language } from './scalars.ts';

const resolvers: Resolvers = {
  EDTF,
  Language,
  Query,
  Entity,
  Representation,
  Representative,
  Event,
  Topic,
  Claim,
  Article,
  Dataset,
  Contact,
  Stance,
  Graph,
  Relation,
  Path,
  Facets,
  Answer,
  Reading,
  EntityConnection: connectionResolvers,
  EventConnection: connectionResolvers,
  TopicConnection: connectionResolvers,
  ArticleConnection: connectionResolvers,
  ContactConnection: connectionResolvers,
  StanceConnection: connectionResolvers,
};

const typeDefs = readFileSync(path.join(root, 'schema.graphql'), 'utf8');

/** `schema.graphql` with the resolvers behind it. */
export const executableSchema = createSchema<Context>({ typeDefs, resolvers });
