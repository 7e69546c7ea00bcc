import { withParticipants } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import { found } from '../graphql/batch.ts';
import type { ContactResolvers } from '../graphql/generated.ts';

export const Contact: ContactResolvers = {
  a: async ({ a }, _, { loaders }) => found(await loaders.entity.load(a), a),
  b: async ({ b }, _, { loaders }) => found(await loaders.entity.load(b), b),
  events: ({ a, b, filter }, page, context) =>
    listEvents(context, { ...withParticipants(filter, a, b), kinds: ['SPOKE_WITH'] }, page),
};
