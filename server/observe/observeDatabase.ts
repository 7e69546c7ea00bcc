import type { Logger } from 'pino';
import type { StatedDatabase } from '../database.ts';
import { asked } from './asked.ts';
import type { Metrics } from './metrics.ts';
import { traceQuery } from './traces.ts';

/**
 * The same database, each read of which is timed, traced, and told in the log where it was slow: by the name of its query and the
 * request it was for, never by its values.
 *
 * @param slow ms from which a query is slow
 */
export function observeDatabase(
  database: StatedDatabase,
  { logger, metrics, slow }: { readonly logger: Logger; readonly metrics: Metrics; readonly slow: number },
): StatedDatabase {
  const readAt: StatedDatabase['readAt'] = async (query, parameters) => {
    const began = performance.now();
    const ended = metrics.query(query.name);
    let failed = true;
    try {
      const answer = await traceQuery(query.name, () => database.readAt(query, parameters));
      failed = false;
      return answer as never;
    } finally {
      const ms = Math.round(performance.now() - began);
      ended(ms / 1000, failed);
      if (ms >= slow) {
        const { id, operation } = asked() ?? {};
        logger.warn({ query: query.name, ms, failed, request: id, operation }, 'A query was slow.');
      }
    }
  };
  return {
    ...database,
    readAt,
    read: async (query, parameters) => (await readAt(query, parameters)).rows as never,
  };
}
