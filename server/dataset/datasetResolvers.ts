import type { DatasetResolvers } from '../graphql/generated.ts';

export const Dataset: DatasetResolvers = {
  events: ({ id }, _, { loaders }) => loaders.datasetEventCount.load(id),
};
