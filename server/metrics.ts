import { Router, type RequestHandler } from 'express';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What Prometheus can read of one app: of the process, and of its requests by route and status. */
export function createMetrics(): { readonly measure: RequestHandler; readonly router: Router } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'entente_http_request_duration_seconds',
    help: 'Time from request to response, in seconds.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [registry],
  });
  /** Routes are a closed list: a path of the caller's making must not become a label. */
  const routes = ['/graphql', '/graphiql', '/healthz', '/readyz', '/metrics'];
  return {
    measure: (request, response, next) => {
      const stop = duration.startTimer();
      const route = routes.find((known) => request.path === known) ?? 'page';
      response.once('finish', () =>
        stop({ method: request.method, route, status: String(response.statusCode) }),
      );
      next();
    },
    router: Router().get('/metrics', async (_, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    }),
  };
}
