import type { Express } from 'express';
import type { Logger } from 'pino';
import { answerStore } from '../answerStore.ts';
import { createApp } from '../app.ts';
import { openModel } from '../ask/model/openModel.ts';
import { clientFolder } from '../clientBuild.ts';
import { catchUp } from '../catchUp.ts';
import type { Config } from '../config.ts';
import { openDatabase, type Database } from '../database.ts';
import { readDocuments } from '../graphql/documents/documents.ts';
import { pageDocuments } from '../graphql/documents/generated.ts';
import { rememberAnswers } from '../graphql/rememberAnswers.ts';
import { warmUp } from '../graphql/warmUp.ts';
import { guardOf } from '../guard/guard.ts';
import { deriveNoted } from '../event/derive.ts';
import { followState } from '../graphState.ts';
import { loadData } from '../load/load.ts';
import { createMetrics } from '../observe/metrics.ts';
import { observeDatabase } from '../observe/observeDatabase.ts';
import { remember } from '../remember.ts';
import { applySchema, isEmpty, readSchemaVersion } from '../schema.ts';
import { makeTallies } from '../tally/tally.ts';
import { after } from './after.ts';
import type { DatabaseSource } from './databaseSource.ts';
import type { NamedFiles } from './namedFiles.ts';
import type { ReportProgress } from './progress.ts';
import { checkReadiness } from './readiness.ts';
import { watch } from './watch.ts';

export interface Assembled {
  readonly app: Express;
  /** Resolves when the graph is as it should be; rejects with an EntenteError if that fails. */
  readonly prepared: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Who waits for the server asks it first, and is not to share the database's first second with queries that nobody waits for. In ms. */
const restBeforeWarmUp = 500;

/** What the start itself asks a database that has just booted is not under the limit of those who ask. In s. */
const patience = 60;

/** Puts the server together and the graph in order. Imported late: these modules load while the database boots. */
export function assemble(
  source: DatabaseSource,
  config: Config,
  files: NamedFiles,
  logger: Logger,
  report: ReportProgress,
): Assembled {
  const metrics = createMetrics(new Set(pageDocuments.map(({ name }) => name)));
  const graph = followState(
    observeDatabase(openDatabase(source.connection, { queryTimeout: config.queryTimeout }), {
      ...{ logger, metrics },
      slow: config.slowQuery,
    }),
    source.commitLog,
  );
  const kept = answerStore(config.answerMemory * 2 ** 20);
  const database = remember(graph, kept, { onAnswer: metrics.remembered });
  const visited = watch(database);
  const app = createApp({
    database: visited,
    answers: rememberAnswers(graph, kept, { onAnswer: metrics.answeredAgain }),
    logger,
    model: openModel(config, logger),
    clientFolder,
    isReady: () => {
      const reason = source.trouble();
      return reason === undefined ? checkReadiness(database) : Promise.resolve({ ready: false, reason });
    },
    guard: guardOf(config, files.roleOf),
    metrics,
    documents: files.documents ?? readDocuments(config),
    graphiql: config.graphiql === '' ? 'operator' : config.graphiql === 'on' ? 'reader' : null,
  });
  const filling = openDatabase(source.connection, { queryTimeout: Math.max(patience, config.queryTimeout) });
  async function prepare(): Promise<void> {
    if (source.ours) await fill(source, filling);
    // In a cluster who reads could be behind what has just been written.
    else if (await fillIfEmpty(source, filling, logger)) await catchUp(database);
    report({ step: 'load', detail: 'The graph is in order', fraction: 1 });
    setTimeout(() => void settleIn(), restBeforeWarmUp).unref();
  }
  /** What nobody waits for: what an import left to do that was interrupted, and the plans of the queries that will be asked. */
  async function settleIn(): Promise<void> {
    try {
      await deriveNoted(filling);
      await makeTallies(filling);
    } catch (error) {
      // The next start does it; until then events are counted one by one.
      logger.debug({ error }, 'What an import had left to do could not be done.');
    } finally {
      await filling.close();
    }
    await warmUp(database, visited.whenQuiet);
  }
  return {
    app,
    prepared: prepare(),
    close: async () => {
      await Promise.all([database.close(), filling.close()]);
    },
  };
}

/** Brings our own graph in line with the files of `data/`, which are read while the database still boots. */
async function fill(source: DatabaseSource, database: Database): Promise<void> {
  const answering = after(source.ready, database);
  const schema = applySchema(answering);
  // What is there already can be read before the schema is sure; nothing is written before.
  await Promise.all([schema, loadData({ ...answering, write: after(schema, database).write })]);
}

/** A database that is not ours gets the five articles only while nothing at all is in it. Returns whether it was so. */
async function fillIfEmpty(source: DatabaseSource, database: Database, logger: Logger): Promise<boolean> {
  await source.ready;
  const empty = await isEmpty(database);
  if (empty) {
    // By now another server may have filled it, and what has been read may be behind.
    await catchUp(database);
    await applySchema(database);
    await loadData(database);
    logger.info('The database was empty: the five articles have been put in.');
  } else if ((await readSchemaVersion(database)) === null) {
    logger.warn(
      'The database holds a graph that is not of Entente and is left alone. `npm run load` adds the five articles to it.',
    );
  } else {
    logger.info('The database is left as it is. `npm run load` brings the five articles in it up to date.');
  }
  return empty;
}
