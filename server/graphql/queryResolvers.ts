import { noNotes } from '../ask/answer/interpretation.ts';
import { answerReading } from '../ask/answer/answerReading.ts';
import { ask, newestDay } from '../ask/ask.ts';
import { runOn } from '../ask/askResolvers.ts';
import { checkReading } from '../ask/checkReading.ts';
import { askLanguageOf } from '../ask/language.ts';
import { listArticles } from '../article/listArticles.ts';
import { listContacts } from '../contact/listContacts.ts';
import { listDatasets } from '../dataset/datasets.ts';
import { listsOfEntity } from '../entity/entityResolvers.ts';
import { listEntities } from '../entity/listEntities.ts';
import { rolledUp } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import { drawGraph } from '../graph/graph.ts';
import { selectRelations } from '../graph/relationFilter.ts';
import type { ArticleId, ClaimId, EntityId, EventId, TopicId } from '../ids.ts';
import { findPaths } from '../path/findPaths.ts';
import { reach } from '../timeline/reach.ts';
import { timeline } from '../timeline/timeline.ts';
import { listTopics } from '../topic/listTopics.ts';
import type { QueryResolvers } from './generated.ts';
import { fieldsBelow } from './fieldsBelow.ts';
import { filterAt } from './knownDay.ts';
import { readAhead } from './readAhead.ts';

/** The table of contents of the API. */
export const Query: QueryResolvers = {
  entity: async (_, { id }, context, info) => {
    const ahead = readAhead({ id }, context, info, listsOfEntity);
    const entity = await context.loaders.entity.load(id as EntityId);
    // Nothing is still being read when the answer is on its way.
    if (entity === null) await ahead;
    return entity;
  },
  entities: (_, given, context) => listEntities(context, given),
  event: (_, { id }, { loaders }) => loaders.event.load(id as EventId),
  events: (_, { filter, ...page }, context, info) =>
    listEvents(context, filterAt(filter, context, info), page, info),
  topic: (_, { id }, { loaders }) => loaders.topic.load(id as TopicId),
  topics: (_, given, context) => listTopics(context, given),
  article: (_, { id }, { loaders }) => loaders.article.load(id as ArticleId),
  articles: (_, given, context) => listArticles(context, given),
  claim: (_, { id }, { loaders }) => loaders.claim.load(id as ClaimId),
  datasets: (_, __, { database }) => listDatasets(database),
  contacts: (_, { filter, rollUp, ...page }, context, info) =>
    listContacts(context, rolledUp(filterAt(filter, context, info), rollUp), page),
  timeline: async (_, { filter, bucket }, context, info) =>
    timelineOf(
      await timeline(
        context.database,
        filterAt(filter, context, info),
        bucket,
        fieldsBelow(info).has('kinds'),
      ),
    ),
  reach: (_, { filter }, context, info) => reach(context.database, filterAt(filter, context, info)),
  paths: (_, { filter, from, to, ...given }, context, info) =>
    findPaths(context, filterAt(filter, context, info), {
      ...given,
      from: from as EntityId,
      to: to as EntityId,
    }),
  graph: (_, { filter, rollUp, unrolled, first, ...selection }, context, info) =>
    drawGraph(
      context,
      selectRelations(rolledUp(filterAt(filter, context, info), rollUp, unrolled), selection),
      first,
    ),
  facets: (_, { filter }, context, info) => ({ filter: filterAt(filter, context, info) }),
  ask: (_, { question, today }, context, { schema }) =>
    ask(context, runOn(schema, context), question, today ?? null),
  askReading: async (_, { reading, language }, context, { schema }) =>
    answerReading(
      { run: runOn(schema, context), today: () => newestDay(context) },
      await checkReading(context, reading),
      askLanguageOf(language),
      noNotes,
    ),
};

const timelineOf = (buckets: Awaited<ReturnType<typeof timeline>>) =>
  buckets.map((bucket) => ({ ...bucket, kinds: [...bucket.kinds] }));
