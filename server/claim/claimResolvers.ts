import { found } from '../graphql/batch.ts';
import type { Context } from '../graphql/context.ts';
import type { ClaimResolvers } from '../graphql/generated.ts';
import type { EntityId } from '../ids.ts';
import { composedParaphrase, composedSummary } from '../event/composed/composed.ts';
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
  paraphrase: async ({ paraphrase, words, code, reversed, event: of }, { language }, context) => {
    const written = proseIn(paraphrase, language) ?? words;
    if (written !== null) return written;
    const event = found(await context.loaders.event.load(of), of);
    return code === null
      ? composedSummary(event, language)
      : composedParaphrase(event, { code, reversed }, language);
  },
};
