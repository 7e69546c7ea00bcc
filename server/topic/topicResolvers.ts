import { withEnd, withTopic } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import { found } from '../graphql/batch.ts';
import type { TopicResolvers } from '../graphql/generated.ts';
import { filterAt, knownDay, wasKnown } from '../graphql/knownDay.ts';
import { proseIn } from '../prose.ts';

export const Topic: TopicResolvers = {
  title: ({ title, id }, { language }) => proseIn(title, language) ?? id,
  asserts: ({ asserts }, _, { loaders }, info) =>
    Promise.all(
      asserts
        .filter((event) => wasKnown(event, knownDay(info)))
        .map(async ({ id }) => found(await loaders.event.load(id), id)),
    ),
  events: ({ id }, { filter, ...page }, context, info) =>
    listEvents(context, withTopic(filterAt(filter, info), id), { ...page, newestFirst: false }),
  relationCounts: ({ id }, { filter }, { loaders }, info) =>
    loaders.relationCounts.load(withEnd(filterAt(filter, info), id)),
};
