import { access, constants, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EntenteError } from '../errors.ts';

/** Where the embedded database keeps what it has to keep. All paths are absolute. */
export interface Home {
  readonly folder: string;
  /** Neo4j's own folder: databases, transaction logs. */
  readonly store: string;
  /** Neo4j's settings, written anew at each start. */
  readonly settings: string;
  /** Neo4j's logging, written anew at each start. */
  readonly logging: string;
  /** Where the running database is found, and the password to it; readable by the owner alone. */
  readonly address: string;
  /** The password, kept across runs; readable by the owner alone. */
  readonly password: string;
  /** Held for a moment while a process decides whether to start the database or to join it. */
  readonly lock: string;
  /** What the Java process wrote to standard error. */
  readonly log: string;
  /** What Java writes when it crashes. */
  readonly crash: string;
}

/**
 * The data folder of the embedded database, made where it is missing.
 *
 * @param path absolute, or relative to the working directory
 * @throws EntenteError UNAVAILABLE if it cannot be made or written to
 */
export async function openHome(path: string): Promise<Home> {
  const folder = resolve(path);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new EntenteError(
      'UNAVAILABLE',
      `The data folder ${folder} cannot be written to (${(cause as NodeJS.ErrnoException).code ?? 'unknown'}). ` +
        'Give yourself the right to write there, or set ENTENTE_HOME to a folder of your own.',
      { cause },
    );
  }
  const inside = (name: string) => join(folder, name);
  return {
    folder,
    store: inside('store'),
    settings: inside('neo4j.conf'),
    logging: inside('logging.xml'),
    address: inside('address.json'),
    password: inside('password'),
    lock: inside('claim.lock'),
    log: inside('neo4j.log'),
    crash: inside('java-crash.log'),
  };
}

/** What the embedded database calls its graph. */
export const graphName = 'neo4j';

/** Neo4j keeps a graph and its log of transactions apart, each in a folder by the graph's name. */
export const foldersOf = (home: Home): [databases: string, transactions: string] => [
  join(home.store, 'data', 'databases'),
  join(home.store, 'data', 'transactions'),
];

/** Where the graph's log of transactions is. */
export const transactionsOf = (home: Home): string => join(foldersOf(home)[1], graphName);
