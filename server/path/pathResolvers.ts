import { found } from '../graphql/batch.ts';
import type { PathResolvers } from '../graphql/generated.ts';

export const Path: PathResolvers = {
  entities: ({ entities }, _, { loaders }) =>
    Promise.all(entities.map(async (id) => found(await loaders.entity.load(id), id))),
  contacts: async ({ steps }) => (await steps()).map(({ contact }) => contact),
  events: async ({ steps }, _, { loaders }) =>
    Promise.all((await steps()).map(async ({ event }) => found(await loaders.event.load(event), event))),
};
