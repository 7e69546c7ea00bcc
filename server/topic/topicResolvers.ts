import { filterFrom, withEnd, withTopic } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import { found } from '../graphql/batch.ts';
import type { TopicResolvers } from '../graphql/generated.ts';
import { proseIn } from '../prose.ts';

export const Topic: TopicResolvers = {
  title: ({ title, id }, { language }) => proseIn(title, language) ?? id,
  asserts: ({ asserts }, _, { loaders }) =>
    Promise.all(asserts.map(async (id) => found(await loaders.event.load(id), id))),
  events: ({ id }, { filter, ...page }, context) =>
    listEvents(context, withTopic(filterFrom(filter), id), { ...page, newestFirst: false }),
  relationCounts: ({ id }, { filter }, { loaders }) =>
    loaders.relationCounts.load(withEnd(filterFrom(filter), id)),
};
