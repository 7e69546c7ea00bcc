import type { Claim } from '../claim/claim.ts';
import { found } from '../graphql/batch.ts';
import type { Context } from '../graphql/context.ts';
import type { EventResolvers, ParticipantResolvers } from '../graphql/generated.ts';
import { knownDay, wasKnown } from '../graphql/knownDay.ts';
import type { DatasetId, EventId } from '../ids.ts';
import { proseIn } from '../prose.ts';
import { composedSummary } from './composed/composed.ts';
import { standingOn } from './event.ts';

export const Event: EventResolvers = {
  summary: (event, { language }, context) =>
    proseIn(event.summary, language) ?? composedSummary(event, language, context),
  codes: ({ codes }) => [...codes],
  participants: ({ participants }) => [...participants],
  about: ({ topics }, _, { loaders }) =>
    Promise.all(topics.map(async (id) => found(await loaders.topic.load(id), id))),
  claims: ({ id }, _, context, info) => claimsOf(id, context, knownDay(info)),
  outlets: ({ outlets }, _, { loaders }, info) =>
    Promise.all(
      outlets
        .filter((outlet) => wasKnown(outlet, knownDay(info)))
        .map(async ({ id }) => found(await loaders.entity.load(id), id)),
    ),
  standing: (event, _, __, info) => standingOn(event, knownDay(info)).standing,
  origins: (event, _, __, info) => standingOn(event, knownDay(info)).origins,
  deniedBy: async ({ id: event }, _, { loaders }, info) => {
    const denials = await loaders.denials.load(event);
    return Promise.all(
      denials
        .filter((denial) => wasKnown(denial, knownDay(info)))
        .map(async ({ id }) => found(await loaders.event.load(id), id)),
    );
  },
  datasets: async ({ id: event, datasets }, _, context, info) => {
    const day = knownDay(info);
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

export const Participant: ParticipantResolvers = {
  entity: async ({ entity }, _, { loaders }) => found(await loaders.entity.load(entity), entity),
};
