import path from 'node:path';
import compression from 'compression';
import express, { type Express, type Response } from 'express';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Model } from './ask/model/model.ts';
import type { Database } from './database.ts';
import { embedRouter } from './embed.ts';
import { graphiqlRouter } from './graphiql.ts';
import type { Context } from './graphql/context.ts';
import type { Documents } from './graphql/documents/documents.ts';
import { createGraphqlHandler } from './graphql/yoga.ts';
import { answerFault } from './guard/answerFault.ts';
import { allow, roleIn } from './guard/access.ts';
import { guardAll, guardApi, type Guard } from './guard/guard.ts';
import { sessionRouter } from './guard/session.ts';
import type { Role } from './guard/tokens.ts';
import { healthRouter, type Readiness } from './health.ts';
import type { Metrics } from './observe/metrics.ts';
import { metricsRouter } from './observe/metricsRouter.ts';
import { observeRequests } from './observe/observeRequests.ts';
import { pageRouter } from './page.ts';
import { securityHeaders } from './securityHeaders.ts';

/** All that the app needs from outside; tests hand in their own. */
export interface Dependencies {
  readonly database: Database;
  /** Remembers answers of the API; null to work each out anew. */
  readonly answers: Plugin<Context> | null;
  readonly logger: Logger;
  /** For questions that the rules do not understand; null for none. */
  readonly model: Model | null;
  /** Where `vite build` puts the page. */
  readonly clientFolder: string;
  readonly isReady: () => Promise<Readiness>;
  readonly guard: Guard;
  readonly metrics: Metrics;
  readonly documents: Documents;
  /** To whom the editor is served and the schema told; null for nobody. */
  readonly graphiql: Role | null;
}

/** The whole HTTP server, not yet listening: the API, the page, GraphiQL, health and metrics. Nothing here writes. */
export function createApp({
  database,
  answers,
  logger,
  model,
  clientFolder,
  isReady,
  guard,
  metrics,
  documents,
  graphiql,
}: Dependencies): Express {
  const app = express();
  const handler = (showsSchema: boolean) =>
    createGraphqlHandler({ database, logger, model, documents, answers, showsSchema });
  const graphql = handler(false);
  const graphqlWithSchema = handler(true);
  const showsSchema = (response: Response) =>
    graphiql !== null && (graphiql === 'reader' || roleIn(response) === graphiql);

  app.disable('x-powered-by');
  app.use(observeRequests(logger, metrics));
  app.use(securityHeaders("'none'"));
  guardAll(app, guard);
  app.use(healthRouter(isReady));
  app.use('/metrics', allow('operator', guard.access), metricsRouter(metrics, database));
  app.use(compression());
  app.get('/graphql', (request, response, next) => {
    // A person who opens the endpoint in a browser wants the editor.
    if (
      graphiql !== null &&
      request.query['query'] === undefined &&
      request.accepts(['application/json', 'html']) === 'html'
    )
      response.redirect('/graphiql');
    else next();
  });
  app.all('/graphql', ...guardApi(guard), (request, response) =>
    (showsSchema(response) ? graphqlWithSchema : graphql)(request, response),
  );
  app.use('/session', sessionRouter(guard.access));
  if (graphiql) app.use('/graphiql', allow(graphiql, guard.access), graphiqlRouter());
  app.use('/embed', embedRouter(clientFolder));
  app.use(pageRouter(clientFolder, "'none'"));
  app.use(
    '/assets',
    express.static(path.join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  app.use(express.static(clientFolder, { maxAge: 0 }));
  app.use((_, response) => {
    response
      .status(404)
      .type('text')
      .send('There is nothing here. The explorer is at /, the API at /graphql.');
  });
  app.use(answerFault(logger));
  return app;
}
