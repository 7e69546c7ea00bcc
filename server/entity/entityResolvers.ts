import { listContacts } from '../contact/listContacts.ts';
import { withEnd, withParticipants } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import { found } from '../graphql/batch.ts';
import type { Context } from '../graphql/context.ts';
import type {
  EntityResolvers,
  RepresentationResolvers,
  RepresentativeResolvers,
} from '../graphql/generated.ts';
import { filterAt } from '../graphql/knownDay.ts';
import { proseIn } from '../prose.ts';
import { listStances } from '../stance/listStances.ts';
import { labelOf } from './entity.ts';
import { inForce, type Representation as Model } from './representation.ts';

export const Entity: EntityResolvers = {
  name: (entity, { language }) => labelOf(entity, language),
  names: ({ names }) => [...names],
  represents: async ({ id }, { on }, { loaders }) => inForce(await loaders.represents.load(id), on),
  representedBy: async ({ id }, { on }, { loaders }) => inForce(await loaders.representedBy.load(id), on),
  contacts: ({ id }, { filter, ...page }, context, info) =>
    listContacts(context, withParticipants(filterAt(filter, info), id), page),
  events: ({ id }, { filter, ...page }, context, info) =>
    listEvents(context, withParticipants(filterAt(filter, info), id), page),
  stances: ({ id }, { filter, ...page }, context, info) =>
    listStances(context, id, filterAt(filter, info), page),
  relationCounts: ({ id }, { filter }, { loaders }, info) =>
    loaders.relationCounts.load(withEnd(filterAt(filter, info), id)),
};

const other = async ({ other: id }: Model, _: unknown, { loaders }: Context) =>
  found(await loaders.entity.load(id), id);

const office = ({ office: prose }: Model, { language }: { language?: string | null }) =>
  proseIn(prose, language);

export const Representation: RepresentationResolvers = { principal: other, office };
export const Representative: RepresentativeResolvers = { entity: other, office };
