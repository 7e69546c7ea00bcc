import { withoutSecrets, type Config } from '../config.ts';
import type { Connection } from '../database.ts';
import type { CommitLog } from '../embedded/commitLog.ts';
import type { EntenteError } from '../errors.ts';
import type { ReportProgress } from './progress.ts';

/** Where the graph comes from: a Neo4j of our own, or one that somebody else runs. */
export interface DatabaseSource {
  readonly connection: Connection;
  /** Whether it is ours to fill: an external one is written to only while it is empty. */
  readonly ours: boolean;
  /** Null where it is not on this machine. */
  readonly commitLog: CommitLog | null;
  /** Resolves as soon as the waiting begins: what is done from then on does not delay it. */
  readonly begun: Promise<unknown>;
  /** Resolves when it answers; rejects with an EntenteError if it does not. */
  readonly ready: Promise<void>;
  /** Why it does not answer just now, as a sentence; undefined if it should. */
  readonly trouble: () => string | undefined;
  /** Resolves, with the reason, if it is lost for good. */
  readonly lost: Promise<EntenteError>;
  readonly stop: () => Promise<void>;
}

export interface SourceOptions {
  readonly config: Config;
  readonly environment: NodeJS.ProcessEnv;
  readonly report: ReportProgress;
  readonly warn: (sentence: string) => void;
}

/** The Neo4j that NEO4J_URI names, else an embedded one. */
export async function openSource(options: SourceOptions): Promise<DatabaseSource> {
  const { config } = options;
  if (config.neo4jUri === undefined) return openEmbeddedSource(options);
  return openExternalSource({
    uri: config.neo4jUri,
    username: config.neo4jUsername,
    password: config.neo4jPassword,
    database: config.neo4jDatabase,
  });
}

async function openEmbeddedSource({
  config,
  environment,
  report,
  warn,
}: SourceOptions): Promise<DatabaseSource> {
  const { openEmbedded } = await import('../embedded/embedded.ts');
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const { connection, commitLog, ready, stage, lost, stop, owned } = await openEmbedded({
    home: config.home,
    javaHome: config.javaHome,
    heap: config.heap,
    pageCache: config.pageCache,
    environment: withoutSecrets(environment),
    warn,
    progress: (progress) => {
      begin();
      report(progress);
    },
  });
  if (!owned()) report({ step: 'boot', detail: 'Joining the Neo4j that another process runs' });
  const whenReady = ready.then(() => {
    report({ step: 'fetch', detail: 'Neo4j is on this machine', fraction: 1 });
    report({ step: 'boot', detail: 'Neo4j runs', fraction: 1 });
  });
  return {
    connection,
    ours: true,
    commitLog,
    begun: owned() ? Promise.race([begun, ready]) : Promise.resolve(),
    ready: whenReady,
    trouble: () =>
      stage() === 'ready' ? undefined : `The database is ${stage() === 'failed' ? 'down' : stage()}.`,
    lost,
    stop,
  };
}

function openExternalSource(connection: Connection): DatabaseSource {
  return {
    connection,
    ours: false,
    commitLog: null,
    begun: Promise.resolve(),
    ready: import('./checkVersion.ts').then(({ checkServer }) => checkServer(connection)),
    trouble: () => undefined,
    lost: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}
