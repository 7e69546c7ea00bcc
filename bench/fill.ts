import { readConfig } from '../server/config.ts';
import { openDatabase } from '../server/database.ts';
import { openSource } from '../server/lifecycle/databaseSource.ts';
import { plainProgress } from '../server/lifecycle/progressView.ts';
import { applySchema } from '../server/schema.ts';
import { loadQuadruples } from '../tests/support/loadQuadruples.ts';
import { readQuadruples } from '../tests/support/quadruples.ts';

/** Loads quadruples into the database that the environment names, for trying the page on many events. */
export async function fill(files: readonly string[], say: (line: string) => void): Promise<void> {
  const quadruples = await readQuadruples(files);
  const config = readConfig(process.env);
  const source = await openSource({
    ...{ config, environment: process.env },
    ...{ report: plainProgress(say).report, warn: say },
  });
  try {
    await source.ready;
    const database = openDatabase(source.connection, { queryTimeout: config.queryTimeout });
    try {
      await applySchema(database);
      const { entities, events } = await loadQuadruples(database, quadruples, 'quadruples', say);
      say(`${events} events of ${entities} entities are in the graph.`);
    } finally {
      await database.close();
    }
  } finally {
    await source.stop();
  }
}
