import type { Config } from '../config.ts';
import type { EntenteError } from '../errors.ts';
import type { Assembled } from './assemble.ts';
import { openSource, type DatabaseSource } from './databaseSource.ts';
import { openDoor, type Door } from './door.ts';
import { readNamedFiles } from './namedFiles.ts';
import type { ReportProgress } from './progress.ts';

/** A server that is starting or running. */
export interface Entente {
  /** Resolves with the address when everything answers; rejects with an EntenteError if it cannot start. */
  readonly ready: Promise<string>;
  /** Resolves, with the reason, if it cannot go on. */
  readonly lost: Promise<EntenteError>;
  /** Lets requests under way finish, then stops the database that it started. May be called at any moment. */
  readonly stop: () => Promise<void>;
}

export interface EntenteOptions {
  readonly config: Config;
  readonly environment: NodeJS.ProcessEnv;
  readonly report: ReportProgress;
  /** Gets sentences about what goes wrong while no logger is there. */
  readonly warn: (sentence: string) => void;
}

/**
 * Starts the server. The files that settings name are read first and the port is opened, as what is wrong there is the quickest to tell;
 * then Java is started, which takes longest;
 * the modules of the server load, the page is built and the data files are read while the database boots.
 */
export function startEntente({ config, environment, report, warn }: EntenteOptions): Entente {
  const ending = new AbortController();
  let door: Door | undefined;
  let source: DatabaseSource | undefined;
  let assembled: Assembled | undefined;
  let endTraces: (() => Promise<void>) | undefined;
  let whenLost: (reason: EntenteError) => void = () => undefined;
  const lost = new Promise<EntenteError>((resolve) => (whenLost = resolve));

  async function start(): Promise<string> {
    const files = await readNamedFiles(config);
    door = await openDoor({ ...config, reason: () => source?.trouble() ?? 'The graph is being prepared.' });
    source = await openSource({ config, environment, report, warn });
    source.ready.catch(() => undefined);
    void source.lost.then(whenLost);
    const page = buildPage();
    await source.begun;
    const [{ assemble }, { openLogger }] = await Promise.all([
      import('./assemble.ts'),
      import('./logger.ts'),
    ]);
    if (config.traces !== undefined) endTraces = await (await import('../observe/traces.ts')).openTraces();
    ending.signal.throwIfAborted();
    assembled = assemble(source, config, files, await openLogger(config.logLevel), report);
    await assembled.prepared;
    await page;
    door.serve(assembled.app);
    return door.url;
  }

  /** The API is of use without the page: a page that cannot be built is told, and is no reason to stop. */
  async function buildPage(): Promise<void> {
    const { ensureClient } = await import('../clientBuild.ts');
    try {
      await ensureClient(() => report({ step: 'page', detail: 'Building the page' }), ending.signal);
      report({ step: 'page', detail: 'The page is built', fraction: 1 });
    } catch (error) {
      if (!ending.signal.aborted) warn((error as Error).message);
    }
  }

  const ready = start();
  ready.catch(() => undefined);

  return {
    ready,
    lost,
    stop: async () => {
      ending.abort();
      await door?.close((config.queryTimeout + 5) * 1000);
      // What is still starting notices that its database is gone, and ends.
      await source?.stop();
      await ready.catch(() => undefined);
      await source?.stop();
      await assembled?.close().catch(() => undefined);
      // Who collects traces may be gone already; nobody waits for him.
      await endTraces?.().catch(() => undefined);
    },
  };
}
