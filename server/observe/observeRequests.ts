import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { whileAsked, type Asked } from './asked.ts';
import { routeOf, type Metrics } from './metrics.ts';
import { traceRequest } from './traces.ts';

/** An id that a proxy gave a request is kept, so that its log and ours can be read together. */
const givenId = /^[\w-]{8,64}$/;

/**
 * Tells of every request, in the log, the metrics and the trace: which query it asked, how it ended and when. Of what callers wrote,
 * nothing but the name of their query: no values, no tokens, no address.
 */
export const observeRequests =
  (logger: Logger, metrics: Metrics): RequestHandler =>
  (request, response, next) => {
    const began = performance.now();
    const given = request.get('X-Request-Id') ?? '';
    const about: Asked = { id: givenId.test(given) ? given : randomUUID(), operation: null, codes: [] };
    const { method } = request;
    const route = routeOf(request.path);
    response.set('X-Request-Id', about.id);
    response.once('close', () => {
      const ms = Math.round(performance.now() - began);
      // Who went away before the answer was there has no status.
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.request({ method, route, status, seconds: ms / 1000, about });
      const { id, operation, codes } = about;
      logger[levelOf(route, status)](
        {
          request: id,
          method,
          route,
          status,
          ms,
          ...(operation && { operation }),
          ...(codes.length > 0 && { codes }),
        },
        `${status} ${method} ${operation ?? route}`,
      );
    });
    whileAsked(about, () => traceRequest(request, response, about, next));
  };

/** What fails inside is logged where it fails, with its cause; the page's files and the questions of a watcher are not worth a line. */
const levelOf = (route: string, status: number): 'warn' | 'info' | 'debug' => {
  if (status >= 500) return 'warn';
  return route === '/graphql' || status >= 400 ? 'info' : 'debug';
};
