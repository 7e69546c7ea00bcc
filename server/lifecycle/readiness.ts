import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import type { Readiness } from '../health.ts';
import { readSchemaVersion, schemaVersion } from '../schema.ts';

const noAnswer = 'The database does not answer.';

/**
 * Whether the database answers and holds the schema that this Entente knows.
 *
 * @param patience ms after which it counts as not answering: the driver itself tries again for much longer, and who asks
 *   whether we are ready wants to know how it is now
 */
export async function checkReadiness(database: Database, patience = 2_000): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, reason: noAnswer }), patience);
  });
  const asked = readSchemaVersion(database).then(judge, (error: unknown) => ({
    ready: false as const,
    reason: error instanceof EntenteError ? error.message : noAnswer,
  }));
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
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
