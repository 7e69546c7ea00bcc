import { found } from '../graphql/batch.ts';
import type { Context } from '../graphql/context.ts';
import type { ClaimResolvers } from '../graphql/generated.ts';
import type { EntityId } from '../ids.ts';
import { proseIn } from '../prose.ts';

const entities = (ids: readonly EntityId[], { loaders }: Context) =>
  Promise.all(ids.map(async (id) => found(await loaders.entity.load(id), id)));

export const Claim: ClaimResolvers = {
  event: async ({ event }, _, { loaders }) => found(await loaders.event.load(event), event),
  article: async ({ article }, _, { loaders }) => found(await loaders.article.load(article), article),
  dataset: async ({ dataset }, _, { loaders }) => found(await loaders.dataset.load(dataset), dataset),
  attributedTo: ({ attributedTo }, _, context) => entities(attributedTo, context),
  cites: ({ cites }, _, context) => entities(cites, context),
  origins: ({ origins }, _, context) => entities(origins, context),
  initiator: async ({ initiator }, _, { loaders }) =>
    initiator === null ? null : found(await loaders.entity.load(initiator), initiator),
  outcome: ({ outcome }, { language }) => proseIn(outcome, language),
  paraphrase: ({ paraphrase, id }, { language }) => proseIn(paraphrase, language) ?? id,
};
