import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Model } from '../ask/model/model.ts';
import type { Database } from '../database.ts';
import { createContext, type Context } from './context.ts';
import { executableSchema } from './executableSchema.ts';
import { armor, limitComplexity } from './limits.ts';
import { runCompiled } from './compiled.ts';
import { codeRequestErrors, maskError } from './maskErrors.ts';

/** The GraphQL-over-HTTP endpoint, as a request listener. */
export const createGraphqlHandler = (database: Database, logger: Logger, model: Model | null) =>
  createYoga<object, Context>({
    schema: executableSchema,
    graphqlEndpoint: '/graphql',
    context: () => createContext(database, model),
    graphiql: false,
    landingPage: false,
    batching: false,
    cors: false,
    logging: logger,
    maskedErrors: { maskError: (error) => maskError(error, logger) },
    plugins: [...armor(), limitComplexity(executableSchema), runCompiled(), codeRequestErrors()],
  });
