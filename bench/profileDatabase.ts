import neo4j from 'neo4j-driver';
import type { Connection, Database } from '../server/database.ts';
import { plainRow } from '../server/records.ts';

export interface ProfilingDatabase extends Pick<Database, 'read' | 'write' | 'verify' | 'close'> {
  /** What has been read since the last time that this was asked. */
  readonly taken: () => { readonly dbHits: number; readonly queries: number };
}

/** A door to the database that runs every query under PROFILE and adds up what it reads. */
export function profileDatabase({ uri, username, password }: Connection): ProfilingDatabase {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  let dbHits = 0;
  let queries = 0;
  const refuse = (): never => {
    throw new Error('Only reads are profiled.');
  };
  return {
    read: async <Row>(query: { readonly text: string }, parameters = {}) => {
      const { records, summary } = await driver.executeQuery(`PROFILE ${query.text}`, parameters, {
        routing: neo4j.routing.READ,
      });
      queries += 1;
      if (summary.profile) dbHits += hitsOf(summary.profile);
      return records.map((record) => plainRow(record) as Row);
    },
    write: refuse,
    verify: refuse,
    close: () => driver.close(),
    taken: () => {
      const taken = { dbHits, queries };
      dbHits = 0;
      queries = 0;
      return taken;
    },
  };
}

interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

const hitsOf = (plan: Profile): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
