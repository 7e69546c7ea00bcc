import path from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Model } from './ask/model/model.ts';
import type { Database } from './database.ts';
import { embedRouter } from './embed.ts';
import { graphiqlRouter } from './graphiql.ts';
import { createGraphqlHandler } from './graphql/yoga.ts';
import { answerFault } from './guard/answerFault.ts';
import { guardAll, guardApi, type Guard } from './guard/guard.ts';
import { healthRouter, type Readiness } from './health.ts';
import { createMetrics } from './metrics.ts';
import { pageRouter } from './page.ts';
import { securityHeaders } from './securityHeaders.ts';

/** All that the app needs from outside; tests hand in their own. */
export interface Dependencies {
  readonly database: Database;
  readonly logger: Logger;
  /** For questions that the rules do not understand; null for none. */
  readonly model: Model | null;
  /** Where `vite build` puts the page. */
  readonly clientFolder: string;
  readonly isReady: () => Promise<Readiness>;
  readonly guard: Guard;
  /** Whether the editor is served and the schema told. */
  readonly graphiql: boolean;
}

/** The whole HTTP server, not yet listening: the API, the page, GraphiQL, health and metrics. Nothing here writes. */
export function createApp({
  database,
  logger,
  model,
  clientFolder,
  isReady,
  guard,
  graphiql,
}: Dependencies): Express {
  const app = express();
  const metrics = createMetrics();
  const graphql = createGraphqlHandler(database, logger, model, graphiql);

  app.disable('x-powered-by');
  app.use(metrics.measure);
  app.use(securityHeaders("'none'"));
  guardAll(app, guard);
  app.use(healthRouter(isReady), metrics.router);
  app.use(compression());
  app.get('/graphql', (request, response, next) => {
    // A person who opens the endpoint in a browser wants the editor.
    if (
      graphiql &&
      request.query['query'] === undefined &&
      request.accepts(['application/json', 'html']) === 'html'
    )
      response.redirect('/graphiql');
    else next();
  });
  app.all('/graphql', ...guardApi(guard), (request, response) => graphql(request, response));
  if (graphiql) app.use('/graphiql', graphiqlRouter());
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
