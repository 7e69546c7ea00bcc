import { Router } from 'express';

/** Whether the database answers and holds our schema; if not, a sentence for people. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** `/healthz`: the process is up. `/readyz`: the database answers, the schema is in place. */
export function healthRouter(isReady: () => Promise<Readiness>): Router {
  return Router()
    .get('/healthz', (_, response) => {
      response.json({ status: 'ok' });
    })
    .get('/readyz', async (_, response) => {
      const readiness = await isReady();
      response
        .status(readiness.ready ? 200 : 503)
        .json(readiness.ready ? { status: 'ready' } : { status: 'not ready', reason: readiness.reason });
    });
}
