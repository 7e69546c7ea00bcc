import { Neo4jError } from 'neo4j-driver';
import { EntenteError } from './errors.ts';

const timedOut =
  /^Neo\.(ClientError|TransientError)\.Transaction\.(TransactionTimedOut|LockAcquisitionTimeout)/;
const refused =
  /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/;
/** A query that needs more memory than the database has. */
const outOfMemory =
  /^Neo\.TransientError\.General\.(MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError|OutOfMemoryError)$/;
/** `N/A` is what the driver gives when its pool has no connection left in time. */
const unreachable = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/**
 * The one translation from driver errors to ours.
 *
 * @param uri named in the message, so that the reader sees which database is meant
 */
export function translateDriverError(error: unknown, uri: string): EntenteError {
  if (error instanceof EntenteError) return error;
  if (!(error instanceof Neo4jError))
    return new EntenteError('INTERNAL', 'Something failed inside.', { cause: error });
  const { code } = error;
  if (timedOut.test(code))
    return new EntenteError(
      'TIMEOUT',
      'The database gave this query up after its time limit. Ask for less (a shorter period, fewer kinds, a smaller `first`), or raise ENTENTE_QUERY_TIMEOUT.',
      { cause: error },
    );
  if (refused.test(code))
    return new EntenteError(
      'UNAVAILABLE',
      `The database at ${uri} does not accept this user and password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error },
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new EntenteError('UNAVAILABLE', `There is no such database at ${uri}. Check NEO4J_DATABASE.`, {
      cause: error,
    });
  if (outOfMemory.test(code))
    return new EntenteError(
      'TIMEOUT',
      'The database needs more memory for this than it has. Ask for less (a shorter period, fewer kinds, a smaller `first`), or raise ENTENTE_HEAP.',
      { cause: error },
    );
  if (unreachable.has(code) || code.startsWith('Neo.TransientError'))
    return new EntenteError(
      'UNAVAILABLE',
      `The database at ${uri} cannot be reached at the moment. Check that it runs and that NEO4J_URI is right; this is tried again with the next request.`,
      { cause: error },
    );
  return new EntenteError('INTERNAL', 'The database could not answer this.', { cause: error });
}
