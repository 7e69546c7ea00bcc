import { found } from '../graphql/batch.ts';
import type { StanceResolvers } from '../graphql/generated.ts';

export const Stance: StanceResolvers = {
  topic: async ({ topic }, _, { loaders }) => found(await loaders.topic.load(topic), topic),
  kinds: ({ kinds }) => [...kinds],
};
