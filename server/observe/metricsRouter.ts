import { Router } from 'express';
import type { Database } from '../database.ts';
import { inTime } from '../inTime.ts';
import { loadQuery } from '../queries.ts';
import type { Metrics, Sizes } from './metrics.ts';

const sizesQuery = loadQuery('observe/sizes');

/** Who scrapes waits for ten seconds, commonly; without a database there is all the more to be told. In ms. */
const patience = 2000;

/** `/metrics`, in the text format of Prometheus. */
export const metricsRouter = (metrics: Metrics, database: Database): Router =>
  Router().get('/', async (_, response) => {
    const sizes = database.read<Sizes>(sizesQuery).then(
      ([row]) => row ?? null,
      () => null,
    );
    response.type(metrics.contentType).send(await metrics.text(await inTime(sizes, patience, () => null)));
  });
