import { openDatabase, type Connection, type Database } from '../../server/database.ts';

/** The environment variable through which the run's database is handed to the tests. */
export const connectionVariable = 'ENTENTE_TEST_CONNECTION';

/**
 * Where the run's shared database is: schema and the five articles are in it. A test that writes takes its own away again.
 *
 * @throws outside of files named `*.db.test.ts` and `*.browser.test.ts`
 */
export function sharedConnection(): Connection {
  const text = process.env[connectionVariable];
  if (!text)
    throw new Error(
      'There is no shared database in this test: name the file *.db.test.ts or *.browser.test.ts.',
    );
  return JSON.parse(text) as Connection;
}

/** A door of one's own to the shared database; close it in `afterAll`. */
export const openSharedDatabase = (): Database => openDatabase(sharedConnection(), { queryTimeout: 120 });
