import { rolledUp, withEnd, withTopic } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import { found } from '../graphql/batch.ts';
import type { TopicResolvers } from '../graphql/generated.ts';
import { filterAt, knownDay, wasKnown } from '../graphql/knownDay.ts';
import { proseIn } from '../prose.ts';

export const Topic: TopicResolvers = {
  title: ({ title, id }, { language }) => proseIn(title, language) ?? id,
  asserts: ({ asserts }, _, context, info) =>
    Promise.all(
      asserts
        .filter((event) => wasKnown(event, knownDay(context, info)))
        .map(async ({ id }) => found(await context.loaders.event.load(id), id)),
    ),
  events: ({ id }, { filter, ...page }, context, info) =>
    listEvents(
      context,
      withTopic(filterAt(filter, context, info), id),
      { ...page, newestFirst: false },
      info,
    ),
  relationCounts: ({ id }, { filter, rollUp, unrolled }, context, info) =>
    context.loaders.relationCounts.load(
      rolledUp(withEnd(filterAt(filter, context, info), id), rollUp, unrolled),
    ),
};
