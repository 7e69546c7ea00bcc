import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Model } from '../ask/model/model.ts';
import type { Database } from '../database.ts';
import { tellOperation } from '../observe/tellOperation.ts';
import { createContext, type Context } from './context.ts';
import { answerDocuments, type Documents } from './documents/documents.ts';
import { executableSchema } from './executableSchema.ts';
import { limitComplexity } from './limitComplexity.ts';
import { armor, fewValidationErrors, hideSchema } from './limits.ts';
import { runCompiled } from './compiled.ts';
import { codeRequestErrors, maskError } from './maskErrors.ts';

export interface GraphqlHandlerOptions {
  readonly database: Database;
  readonly logger: Logger;
  readonly model: Model | null;
  /** What may be asked by its id, and whether nothing else may. */
  readonly documents: Documents;
  /** Remembers answers; null to work each out anew. */
  readonly answers: Plugin<Context> | null;
  /** Whether it tells its schema, and hints at the right names in errors. */
  readonly showsSchema: boolean;
}

/** The GraphQL-over-HTTP endpoint, as a request listener. */
export const createGraphqlHandler = ({
  database,
  logger,
  model,
  documents,
  answers,
  showsSchema,
}: GraphqlHandlerOptions) =>
  createYoga<object, Context>({
    schema: executableSchema,
    graphqlEndpoint: '/graphql',
    context: () => createContext(database, model),
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    // What fails is logged where it is masked; the faults of callers are theirs.
    logging: false,
    extraParamNames: ['documentId'],
    maskedErrors: { maskError: (error) => maskError(error, logger) },
    plugins: [
      answerDocuments(documents),
      ...armor(showsSchema),
      ...(showsSchema ? [] : [hideSchema()]),
      fewValidationErrors(),
      limitComplexity(executableSchema),
      runCompiled(),
      ...(answers ? [answers] : []),
      codeRequestErrors(),
      tellOperation(),
    ],
  });
