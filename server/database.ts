import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
  type SessionMode,
} from 'neo4j-driver';
import { EntenteError } from './errors.ts';
import { translateDriverError } from './driverErrors.ts';
import { inTime } from './inTime.ts';
import { checkParameters, type Parameters, type Query } from './queries.ts';
import { plainRow, type PlainRow } from './records.ts';

/**
 * Where a Neo4j is and how to get in. No `database` means the one that is the user's home when the first query is answered; an empty
 * password, no authentication.
 */
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

/** A database that also tells of which state its answers are, and hands out more than a memory holds. */
export interface StatedDatabase extends Database {
  readAt: <Row = PlainRow>(query: Query, parameters?: Parameters) => Promise<ReadAt<Row>>;
  /**
   * The rows of one query as they come, few of them in memory at once; without a time limit, and not tried again. Values are as the
   * driver has them: whole numbers are its `Integer`, and what is a number here has a fraction.
   */
  stream: <Row>(query: Query, parameters?: Parameters) => AsyncGenerator<Row>;
}

export function openDatabase(connection: Connection, options: DatabaseOptions): StatedDatabase {
  const { uri, username, password } = connection;
  // The home database is called by its name as soon as that is known: the driver keeps a cluster's routing table under the name,
  // but where a session names none it does not find it again, and goes on choosing a member that it could not reach.
  let { database } = connection;
  const { queryTimeout, patience = queryTimeout } = options;
  const connect = (): Driver =>
    neo4j.driver(uri, password ? neo4j.auth.basic(username, password) : undefined, {
      maxConnectionPoolSize: 50,
      // Waiting for a connection is part of it where one has to be made.
      connectionAcquisitionTimeout: Math.max(queryTimeout * 1000, connectionTimeout),
      connectionTimeout,
      // What has been idle for long may have been cut by somebody in between.
      connectionLivenessCheckTimeout: 60_000,
      maxTransactionRetryTime: patience * 1000,
      userAgent: 'entente',
      // The server's hints on how a query is written are for us, in tests; they cost time with each answer.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  let driver = connect();
  /** When the database last answered anything, in ms as `performance.now()`. */
  let answered = -Infinity;
  // Shared by all sessions, so that in a cluster a read after a write sees it.
  const bookmarkManager = neo4j.bookmarkManager();
  const transactionConfig = { timeout: queryTimeout * 1000, metadata: { app: 'entente' } };

  const learnName = ({ summary }: QueryResult): void => {
    answered = performance.now();
    database ??= summary.database.name ?? undefined;
  };

  /**
   * Gives up what the database takes and never answers, though its own limits have passed: it hangs, or who is in between does. If
   * nothing else has been answered meanwhile, no connection is of use any more, and new ones are made.
   */
  function within<T>(seconds: number, work: Promise<T>): Promise<T> {
    const began = performance.now();
    const using = driver;
    return inTime(work, seconds * 1000, () => {
      if (answered < began && using === driver) {
        driver = connect();
        void using.close().catch(() => undefined);
      }
      throw new EntenteError('UNAVAILABLE', noAnswer(uri));
    });
  }

  const openSession = (mode: SessionMode): Session =>
    driver.session({ defaultAccessMode: mode, bookmarkManager, ...(database && { database }) });

  async function inSession<T>(mode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    const session = openSession(mode);
    try {
      return await work(session);
    } catch (error) {
      throw translateDriverError(error, uri);
    } finally {
      // A session whose connection has died fails to close as well, or hangs; the first error is the one that counts.
      void session.close().catch(() => undefined);
    }
  }

  const readAt = <Row = PlainRow>(query: Query, parameters: Parameters = {}): Promise<ReadAt<Row>> =>
    inSession(neo4j.session.READ, async (session) => {
      checkParameters(query, parameters);
      // The first try is one message there and back, where a transaction around it takes three; it is as much one transaction.
      const first = within(
        Math.max(queryTimeout, patience) + grace,
        Promise.resolve(session.run(query.text, parameters, transactionConfig)),
      );
      const result = await first.catch((error: unknown) => {
        if (!(error instanceof Error) || !neo4j.isRetryableError(error)) throw error;
        return within(
          patience + queryTimeout + grace,
          session.executeRead((transaction) => transaction.run(query.text, parameters), transactionConfig),
        );
      });
      learnName(result);
      return { rows: rowsOf<Row>(result), state: session.lastBookmarks().join(' ') };
    });
  async function* stream<Row>(query: Query, parameters: Parameters = {}): AsyncGenerator<Row> {
    checkParameters(query, parameters);
    const session = openSession(neo4j.session.READ);
    try {
      const result = session.run(query.text, parameters, { ...transactionConfig, timeout: 0 });
      for await (const record of result) yield record.toObject() as Row;
    } catch (error) {
      throw translateDriverError(error, uri);
    } finally {
      await session.close().catch(() => undefined);
    }
  }
  return {
    readAt,
    stream,
    read: async (query, parameters) => (await readAt(query, parameters)).rows as never,
    write: (work) =>
      inSession(neo4j.session.WRITE, (session) =>
        session.executeWrite((transaction) => work(runIn(transaction, learnName)), {
          ...transactionConfig,
          timeout: 0,
        }),
      ),
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

/** In ms. */
const connectionTimeout = 10_000;

/** Seconds more than the database's own limits, after which it is not waited for any longer. */
const grace = 3;

const noAnswer = (uri: string): string =>
  `The database at ${uri} has taken this and does not answer. Check that it is well, and what is between it and here; this is tried again with the next request.`;

const wrongPassword = (uri: string, username: string): string =>
  `The database at ${uri} does not accept the user "${username}" with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`;

const runIn =
  (transaction: ManagedTransaction, onAnswer: (result: QueryResult) => void): Run =>
  async <Row>(query: Query, parameters: Parameters = {}) => {
    checkParameters(query, parameters);
    const result = await transaction.run(query.text, parameters);
    onAnswer(result);
    return rowsOf<Row>(result);
  };

const rowsOf = <Row>({ records }: QueryResult): Row[] => records.map((record) => plainRow(record) as Row);
