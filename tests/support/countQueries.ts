import type { Database } from '../../server/database.ts';

export interface CountedDatabase extends Database {
  /** Names of the queries that ran since the last look. */
  readonly seen: () => readonly string[];
}

/** The same database, which also notes what runs. */
export function countQueries(database: Database): CountedDatabase {
  let names: string[] = [];
  return {
    ...database,
    read: (query, parameters) => {
      names.push(query.name);
      return database.read(query, parameters);
    },
    seen: () => {
      const seen = names;
      names = [];
      return seen;
    },
  };
}
