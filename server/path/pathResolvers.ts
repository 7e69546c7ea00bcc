import { found } from '../graphql/batch.ts';
import type { PathResolvers } from '../graphql/generated.ts';

export const Path: PathResolvers = {
  entities: ({ entities }, _, { loaders }) =>
    Promise.all(entities.map(async (id) => found(await loaders.entity.load(id), id))),
  contacts: ({ contacts }) => [...contacts],
  events: ({ events }, _, { loaders }) =>
    Promise.all(events.map(async (id) => found(await loaders.event.load(id), id))),
};
