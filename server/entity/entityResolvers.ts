import { listContacts } from '../contact/listContacts.ts';
import { rolledUp, withEnd, withParticipants } from '../event/filter.ts';
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
import { labelOf, namesOf } from './entity.ts';
import { inForce, type Representation as Model } from './representation.ts';

/** Fields that need no more of an entity than its id. */
export const listsOfEntity = {
  represents: async ({ id }, { on }, { loaders }) => inForce(await loaders.represents.load(id), on),
  representedBy: async ({ id }, { on }, { loaders }) => inForce(await loaders.representedBy.load(id), on),
  contacts: ({ id }, { filter, ...page }, context, info) =>
    listContacts(context, withParticipants(filterAt(filter, context, info), id), page),
  events: ({ id }, { filter, ...page }, context, info) =>
    listEvents(context, withParticipants(filterAt(filter, context, info), id), page, info),
  stances: ({ id }, { filter, ...page }, context, info) =>
    listStances(context, id, filterAt(filter, context, info), page),
  relationCounts: ({ id }, { filter, rollUp, unrolled }, context, info) =>
    context.loaders.relationCounts.load(
      rolledUp(withEnd(filterAt(filter, context, info), id), rollUp, unrolled),
    ),
} satisfies EntityResolvers;

export const Entity: EntityResolvers = {
  name: (entity, { language }) => labelOf(entity, language),
  names: namesOf,
  ...listsOfEntity,
};

const other = async ({ other: id }: Model, _: unknown, { loaders }: Context) =>
  found(await loaders.entity.load(id), id);

const office = ({ office: prose }: Model, { language }: { language?: string | null }) =>
  proseIn(prose, language);

export const Representation: RepresentationResolvers = { principal: other, office };
export const Representative: RepresentativeResolvers = { entity: other, office };
