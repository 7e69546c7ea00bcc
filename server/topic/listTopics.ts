import { found } from '../graphql/batch.ts';
import type { Context } from '../graphql/context.ts';
import type { Page } from '../graphql/page.ts';
import { searchableList, type ListArguments, type SearchableList } from '../graphql/searchableList.ts';
import type { TopicId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import type { Topic } from './topic.ts';

const topics: SearchableList<{ readonly id: TopicId }, Topic> = {
  all: loadQuery('topic/by-title'),
  count: loadQuery('topic/count'),
  search: loadQuery('topic/search'),
  searchCount: loadQuery('topic/search-count'),
  nodeOf: async ({ loaders }, { id }) => found(await loaders.topic.load(id), id),
};

/**
 * Topics whose titles words match, best first, or all by English title.
 *
 * @throws EntenteError BAD_INPUT for a `first` or `after` that does not fit
 */
export const listTopics = (context: Context, given: ListArguments): Promise<Page<Topic>> =>
  searchableList(topics, context, given);
