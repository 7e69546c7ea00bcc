import { withRelation } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import { found } from '../graphql/batch.ts';
import type { ContactResolvers } from '../graphql/generated.ts';
import { relationOf } from './contact.ts';

export const Contact: ContactResolvers = {
  a: async ({ a }, _, { loaders }) => found(await loaders.entity.load(a), a),
  b: async ({ b }, _, { loaders }) => found(await loaders.entity.load(b), b),
  events: (contact, page, context, info) =>
    listEvents(context, withRelation(contact.filter, relationOf(contact)), page, info),
};
