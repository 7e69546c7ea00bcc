import { found } from '../graphql/batch.ts';
import type { EventResolvers, ParticipantResolvers } from '../graphql/generated.ts';
import { proseIn } from '../prose.ts';

export const Event: EventResolvers = {
  summary: ({ summary, id }, { language }) => proseIn(summary, language) ?? id,
  participants: ({ participants }) => [...participants],
  about: ({ topics }, _, { loaders }) =>
    Promise.all(topics.map(async (id) => found(await loaders.topic.load(id), id))),
  claims: async ({ id: event }, _, { loaders }) => {
    const ids = await loaders.claimsOfEvent.load(event);
    return Promise.all(ids.map(async (id) => found(await loaders.claim.load(id), id)));
  },
  outlets: ({ outlets }, _, { loaders }) =>
    Promise.all(outlets.map(async (id) => found(await loaders.entity.load(id), id))),
  deniedBy: async ({ id: event }, _, { loaders }) => {
    const ids = await loaders.denials.load(event);
    return Promise.all(ids.map(async (id) => found(await loaders.event.load(id), id)));
  },
  datasets: ({ datasets }, _, { loaders }) =>
    Promise.all(datasets.map(async (id) => found(await loaders.dataset.load(id), id))),
};

export const Participant: ParticipantResolvers = {
  entity: async ({ entity }, _, { loaders }) => found(await loaders.entity.load(entity), entity),
};
