import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import type { Readiness } from '../health.ts';
import { readSchemaVersion, schemaVersion } from '../schema.ts';

/** Whether the database answers and holds the schema that this Entente knows. */
export async function checkReadiness(database: Database): Promise<Readiness> {
  let version: number | null;
  try {
    version = await readSchemaVersion(database);
  } catch (error) {
    return {
      ready: false,
      reason: error instanceof EntenteError ? error.message : 'The database does not answer.',
    };
  }
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
