import neo4j from 'neo4j-driver';
import type { Connection } from '../database.ts';
import { translateDriverError } from '../driverErrors.ts';
import { EntenteError } from '../errors.ts';

/** The Neo4j that Entente's queries are written for: quantified paths, SHORTEST, dynamic labels. */
const least = [5, 26] as const;

/**
 * Refuses a Neo4j that is too old.
 *
 * @param agent as the server names itself: "Neo4j/5.26.30"; one that names itself otherwise passes
 * @throws EntenteError UNAVAILABLE
 */
export function checkVersion(agent: string | undefined, uri: string): void {
  const found = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '');
  if (!found) return;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  throw new EntenteError(
    'UNAVAILABLE',
    `The database at ${uri} is Neo4j ${major}.${minor}; Entente needs ${least.join('.')} or later. Update it, name another in NEO4J_URI, or leave NEO4J_URI out: Entente then starts one of its own.`,
  );
}

/**
 * Reaches a Neo4j and checks that it is recent enough.
 *
 * @throws EntenteError UNAVAILABLE if it cannot be reached, lets nobody in, or is too old
 */
export async function checkServer({ uri, username, password, database }: Connection): Promise<void> {
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(username, password) : undefined, {
    connectionTimeout: 10_000,
  });
  try {
    checkVersion((await driver.getServerInfo(database ? { database } : {})).agent, uri);
  } catch (error) {
    throw translateDriverError(error, uri);
  } finally {
    await driver.close().catch(() => undefined);
  }
}
