import { resolve } from 'node:path';
import { catchUp } from '../catchUp.ts';
import { readConfig, type Config } from '../config.ts';
import { openDatabase, type StatedDatabase } from '../database.ts';
import { orFullDisk } from '../embedded/disk.ts';
import { EntenteError } from '../errors.ts';
import { openSource } from '../lifecycle/databaseSource.ts';
import { plainProgress } from '../lifecycle/progressView.ts';
import { applySchema } from '../schema.ts';
import { tellFailure } from './tellFailure.ts';

/** Seconds that a database which has died may need to be there again, on a busy machine. Nobody waits for an answer meanwhile. */
const restartTime = 120;

/**
 * Does the work of a command with the database that the environment names: a running server's, or one that is started for it.
 * A failure is told and sets the exit code.
 *
 * @param print says a line to the person
 * @param asItIs whether it is left without a schema, or with that of an older Entente, where it has none or such a one
 */
export async function withDatabase(
  print: (line: string) => void,
  work: (database: StatedDatabase, config: Config) => Promise<void>,
  { asItIs = false } = {},
): Promise<void> {
  /** The data folder of the embedded database. */
  let home: string | undefined;
  try {
    const config = readConfig(process.env);
    if (config.neo4jUri === undefined) home = resolve(config.home);
    const source = await openSource({
      ...{ config, environment: process.env, warn: print },
      report: plainProgress(print).report,
    });
    try {
      await source.ready;
      const database = openDatabase(source.connection, {
        queryTimeout: config.queryTimeout,
        patience: restartTime,
      });
      try {
        // What a command writes depends on what it finds, such as the work of the command before it.
        await catchUp(database);
        if (!asItIs) await applySchema(database);
        await work(database, config);
      } finally {
        await database.close();
      }
    } finally {
      await source.stop();
    }
  } catch (error) {
    tellFailure(home === undefined ? error : await withReason(error, home));
  }
}

/** The driver knows only that the database has gone: if that is for want of room on its disk, the person is to read so. */
const withReason = async (error: unknown, home: string): Promise<unknown> =>
  error instanceof EntenteError && error.code === 'BAD_INPUT' ? error : orFullDisk(error, home);
