import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database.ts';

export interface WatchedDatabase extends Database {
  /** Resolves when nothing has been read for a while: for work that is to be in nobody's way. */
  readonly whenQuiet: () => Promise<void>;
}

/** So long nobody has asked anything: a page that is opening asks again within less. In ms. */
const quiet = 1000;

/** The same database, which also tells when nobody reads from it. */
export function watch(database: Database): WatchedDatabase {
  let underWay = 0;
  let ended = -Infinity;
  return {
    ...database,
    read: async (query, parameters) => {
      underWay += 1;
      try {
        return await database.read(query, parameters);
      } finally {
        underWay -= 1;
        ended = performance.now();
      }
    },
    whenQuiet: async () => {
      while (underWay > 0 || performance.now() - ended < quiet) await pause(100, undefined, { ref: false });
    },
  };
}
