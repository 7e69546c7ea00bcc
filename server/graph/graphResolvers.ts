import { found } from '../graphql/batch.ts';
import type { GraphResolvers } from '../graphql/generated.ts';

export const Graph: GraphResolvers = {
  entities: ({ entities }, _, { loaders }) =>
    Promise.all(entities.map(async (id) => found(await loaders.entity.load(id), id))),
  topics: ({ topics }, _, { loaders }) =>
    Promise.all(topics.map(async (id) => found(await loaders.topic.load(id), id))),
  relations: ({ relations }) => [...relations],
};
