import { withRelation } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import { found } from '../graphql/batch.ts';
import type { GraphResolvers, RelationResolvers } from '../graphql/generated.ts';
import { emptyPage } from '../graphql/page.ts';
import { readCountedAs } from './countedAs.ts';

export const Graph: GraphResolvers = {
  entities: ({ entities }, _, { loaders }) =>
    Promise.all(entities.map(async (id) => found(await loaders.entity.load(id), id))),
  topics: ({ topics }, _, { loaders }) =>
    Promise.all(topics.map(async (id) => found(await loaders.topic.load(id), id))),
  relations: ({ relations }) => [...relations],
  countedAs: ({ filter, entities }, _, { database }) => readCountedAs(database, filter, entities),
};

export const Relation: RelationResolvers = {
  events: (relation, page, context, info) =>
    relation.kind === 'REPRESENTS'
      ? emptyPage
      : listEvents(context, withRelation(relation.filter, relation), page, info),
};
