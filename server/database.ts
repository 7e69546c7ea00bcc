import neo4j, { type ManagedTransaction, type SessionMode } from 'neo4j-driver';
import { EntenteError } from './errors.ts';
import { translateDriverError } from './driverErrors.ts';
import { checkParameters, type Parameters, type Query } from './queries.ts';
import { toPlain, type PlainRow } from './records.ts';

/** Where a Neo4j is and how to get in. No `database` means the user's home database; an empty password, no authentication. */
export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | undefined;
}

export interface DatabaseOptions {
  /** Seconds after which the database gives a query up. */
  readonly queryTimeout: number;
  /** Seconds for which what fails only for now is tried again; as `queryTimeout` if left out. */
  readonly patience?: number;
}

/** Runs one query inside a transaction. Rows are plain: numbers, strings, lists and maps, dates as YYYY-MM-DD. */
export type Run = <Row = PlainRow>(query: Query, parameters?: Parameters) => Promise<Row[]>;

/** The only door to Neo4j. Every failure leaves as an EntenteError. */
export interface Database {
  /** One query in read access mode, in which the server refuses writes; tried again on transient faults. */
  read: Run;
  /** `work` in one write transaction: all of it or nothing; tried again as a whole on transient faults. */
  write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Throws UNAVAILABLE, with the remedy, if the database cannot be reached or lets nobody in. */
  verify: () => Promise<void>;
  close: () => Promise<void>;
}

/** What a query told, and of which state of the graph: two states are the same if nothing was committed in between. */
export interface ReadAt<Row> {
  readonly rows: Row[];
  /** The database's bookmark after the read; empty where it gives none. */
  readonly state: string;
}

/** A database that also tells of which state its answers are. */
export interface StatedDatabase extends Database {
  readAt: <Row = PlainRow>(query: Query, parameters?: Parameters) => Promise<ReadAt<Row>>;
}

export function openDatabase(connection: Connection, options: DatabaseOptions): StatedDatabase {
  const { uri, username, password, database } = connection;
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(username, password) : undefined, {
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: options.queryTimeout * 1000,
    connectionTimeout: 10_000,
    maxTransactionRetryTime: (options.patience ?? options.queryTimeout) * 1000,
    userAgent: 'entente',
    // The server's hints on how a query is written are for us, in tests; they cost time with each answer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  // Shared by all sessions, so that in a cluster a read after a write sees it.
  const bookmarkManager = neo4j.bookmarkManager();
  const transactionConfig = { timeout: options.queryTimeout * 1000, metadata: { app: 'entente' } };

  async function inTransaction<T>(
    mode: SessionMode,
    work: (run: Run) => Promise<T>,
  ): Promise<{ readonly result: T; readonly state: string }> {
    const session = driver.session({
      defaultAccessMode: mode,
      bookmarkManager,
      ...(database && { database }),
    });
    const attempt = (transaction: ManagedTransaction) => work(runIn(transaction));
    try {
      const result =
        mode === neo4j.session.READ
          ? await session.executeRead(attempt, transactionConfig)
          : await session.executeWrite(attempt, { ...transactionConfig, timeout: 0 });
      return { result, state: session.lastBookmarks().join(' ') };
    } catch (error) {
      throw translateDriverError(error, uri);
    } finally {
      // A session whose connection has died fails to close as well; the first error is the one that counts.
      await session.close().catch(() => undefined);
    }
  }

  const readAt = async <Row = PlainRow>(query: Query, parameters?: Parameters): Promise<ReadAt<Row>> => {
    const { result, state } = await inTransaction(neo4j.session.READ, (run) => run<Row>(query, parameters));
    return { rows: result, state };
  };
  return {
    readAt,
    read: async (query, parameters) => (await readAt(query, parameters)).rows as never,
    write: async (work) => (await inTransaction(neo4j.session.WRITE, work)).result,
    verify: async () => {
      try {
        await driver.verifyAuthentication(database ? { database } : {}).then((accepted) => {
          if (!accepted) throw new EntenteError('UNAVAILABLE', wrongPassword(uri, username));
        });
        await driver.verifyConnectivity(database ? { database } : {});
      } catch (error) {
        throw translateDriverError(error, uri);
      }
    },
    close: () => driver.close(),
  };
}

const wrongPassword = (uri: string, username: string): string =>
  `The database at ${uri} does not accept the user "${username}" with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`;

const runIn =
  (transaction: ManagedTransaction): Run =>
  async <Row>(query: Query, parameters: Parameters = {}) => {
    checkParameters(query, parameters);
    const result = await transaction.run(query.text, parameters);
    return result.records.map((record) => toPlain(record.toObject()) as Row);
  };
