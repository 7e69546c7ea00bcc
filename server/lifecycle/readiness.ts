import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import type { Readiness } from '../health.ts';
import { inTime } from '../inTime.ts';
import { readSchemaVersion, schemaVersion } from '../schema.ts';

const noAnswer = 'The database does not answer.';

/**
 * Whether the database answers and holds the schema that this Entente knows.
 *
 * @param patience ms after which it counts as not answering: the driver itself tries again for much longer, and who asks
 *   whether we are ready wants to know how it is now
 */
export function checkReadiness(database: Database, patience = 2_000): Promise<Readiness> {
  const asked = readSchemaVersion(database).then(judge, (error: unknown): Readiness => ({
    ready: false,
    reason: error instanceof EntenteError ? error.message : noAnswer,
  }));
  return inTime(asked, patience, () => ({ ready: false, reason: noAnswer }));
}

function judge(version: number | null): Readiness {
  if (version === schemaVersion) return { ready: true };
  if (version === null)
    return {
      ready: false,
      reason:
        'The database does not hold the schema of Entente. `npm run load` puts it in, with the five articles.',
    };
  const remedy = version > schemaVersion ? 'Update Entente.' : 'Run `npm run load`.';
  return {
    ready: false,
    reason: `The graph has schema ${version}; this Entente knows ${schemaVersion}. ${remedy}`,
  };
}
