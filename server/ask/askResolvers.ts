import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { found } from '../graphql/batch.ts';
import type { Context } from '../graphql/context.ts';
import type { AnswerResolvers, ReadingResolvers } from '../graphql/generated.ts';
import type { EntityId, EventId, TopicId } from '../ids.ts';
import { plainQuestion } from './answer/plainQuestion.ts';
import type { Asking } from './intents/intent.ts';

const documents = new Map<string, DocumentNode>();

/** An operation of ours, parsed once: there are few, and the code generator has checked them against the schema. */
function documentOf(text: string): DocumentNode {
  const document = documents.get(text) ?? parse(text);
  documents.set(text, document);
  return document;
}

/**
 * Runs an operation on our own schema, with the loaders of the request.
 *
 * @throws the first error of the operation
 */
export const runOn =
  (schema: GraphQLSchema, context: Context): Asking['run'] =>
  async (operation, variables) => {
    const { data, errors } = await execute({
      schema,
      document: documentOf(operation.toString()),
      variableValues: variables as Record<string, unknown>,
      contextValue: context,
    });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return data as never;
  };

export const Answer: AnswerResolvers = {
  entities: ({ entities }, _, { loaders }) =>
    Promise.all(entities.map(async (id) => found(await loaders.entity.load(id as EntityId), id))),
  topics: ({ topics }, _, { loaders }) =>
    Promise.all(topics.map(async (id) => found(await loaders.topic.load(id as TopicId), id))),
  events: ({ events }, _, { loaders }) =>
    Promise.all(events.map(async (id) => found(await loaders.event.load(id as EventId), id))),
  suggestions: ({ suggestions }) => [...suggestions],
  reading: ({ reading, language }) => reading && { ...reading, language },
};

export const Reading: ReadingResolvers = {
  question: (reading) => plainQuestion(reading, reading.language),
  entities: ({ entities }) => [...entities],
  kinds: ({ kinds }) => kinds && [...kinds],
  media: ({ media }) => media && [...media],
};
