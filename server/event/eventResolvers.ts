import type { Claim } from '../claim/claim.ts';
import { found } from '../graphql/batch.ts';
import type { Context } from '../graphql/context.ts';
import type { EventResolvers } from '../graphql/generated.ts';
import { knownDay, wasKnown } from '../graphql/knownDay.ts';
import type { DatasetId, EventId } from '../ids.ts';
import { proseIn } from '../prose.ts';
import { composedSummary } from './composed/composed.ts';
import { standingOn } from './event.ts';

export const Event: EventResolvers = {
  summary: (event, { language }) => proseIn(event.summary, language) ?? composedSummary(event, language),
  about: ({ topics }, _, { loaders }) =>
    Promise.all(topics.map(async (id) => found(await loaders.topic.load(id), id))),
  claims: ({ id }, _, context, info) => claimsOf(id, context, knownDay(context, info)),
  outlets: ({ outlets }, _, context, info) =>
    Promise.all(
      outlets
        .filter((outlet) => wasKnown(outlet, knownDay(context, info)))
        .map(async ({ id }) => found(await context.loaders.entity.load(id), id)),
    ),
  standing: (event, _, context, info) => standingOn(event, knownDay(context, info)).standing,
  origins: (event, _, context, info) => standingOn(event, knownDay(context, info)).origins,
  deniedBy: async ({ id: event }, _, context, info) => {
    const denials = await context.loaders.denials.load(event);
    return Promise.all(
      denials
        .filter((denial) => wasKnown(denial, knownDay(context, info)))
        .map(async ({ id }) => found(await context.loaders.event.load(id), id)),
    );
  },
  datasets: async ({ id: event, datasets }, _, context, info) => {
    const day = knownDay(context, info);
    const telling: ReadonlySet<DatasetId> = new Set(
      day === null ? datasets : (await claimsOf(event, context, day)).map(({ dataset }) => dataset),
    );
    return Promise.all(
      datasets
        .filter((id) => telling.has(id))
        .map(async (id) => found(await context.loaders.dataset.load(id), id)),
    );
  },
};

async function claimsOf(event: EventId, { loaders }: Context, day: string | null): Promise<Claim[]> {
  const claims = await loaders.claimsOfEvent.load(event);
  return Promise.all(
    claims
      .filter((claim) => wasKnown(claim, day))
      .map(async ({ id }) => found(await loaders.claim.load(id), id)),
  );
}
