import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReportProgress } from '../lifecycle/progress.ts';
import { isAlive, writeAddress, type Address } from './address.ts';
import { openArchive } from './archive.ts';
import { portOf } from './claim.ts';
import { fullDisk, isFull } from './disk.ts';
import type { Home } from './home.ts';
import { findJava } from './java.ts';
import { ensureJars } from './jars.ts';
import { settleGraph } from './importTool.ts';
import { launch, stopLimit, type Launched } from './launch.ts';
import { memoryOf } from './memory.ts';
import { writeSettings } from './settings.ts';

export interface BootOptions {
  readonly javaHome: string | undefined;
  /** Java's notation: 512m; as the store needs if undefined. */
  readonly heap: string | undefined;
  /** Neo4j's notation: 256m; as the store needs if undefined. */
  readonly pageCache: string | undefined;
  readonly progress: ReportProgress;
  /** Of the processes that are started: PATH, what Maven needs to reach the outside, what Java may be told. */
  readonly environment: NodeJS.ProcessEnv;
  /** Where the class-data-sharing archive is kept; the home if left out. */
  readonly archives?: string | undefined;
  /** More flags for Java. */
  readonly flags?: readonly string[] | undefined;
  /** The Maven project of the jars; the project's own if left out. */
  readonly jars?: string | undefined;
}

/**
 * Boots the database of a home that this process owns, from nothing if need be: Java, jars, settings, process, password.
 *
 * @throws EntenteError UNAVAILABLE with the remedy
 */
export async function boot(
  home: Home,
  address: Address,
  options: BootOptions,
  signal: AbortSignal,
): Promise<Launched> {
  const { progress } = options;
  // Neo4j itself would begin, and then try for ever to write what it has to.
  if (await isFull(home.folder)) throw fullDisk(home.folder);
  const java = await findJava(options.javaHome, options.environment['PATH'] ?? '');
  const jars = await ensureJars(java, progress, {
    folder: options.jars,
    environment: options.environment,
    signal,
  });
  await waitForEnd(address.java);
  await settleGraph(home);
  const { heap, pageCache } = await memoryOf(home.store, options);
  await Promise.all([
    mkdir(home.store, { recursive: true }),
    writeSettings(home, { port: portOf(address.uri), pageCache }),
  ]);
  signal.throwIfAborted();

  const archive = await openArchive(options.archives ?? home.folder, java, jars);
  const start = (flags: readonly string[]) =>
    launch({
      java: java.executable,
      jar: jars.launcher,
      home,
      heap,
      flags: [...flags, ...(options.flags ?? [])],
      environment: options.environment,
    });
  progress({
    step: 'boot',
    detail: archive.used ? 'Starting Neo4j' : 'Starting Neo4j for the first time with this Java',
  });
  let launched = await start(archive.flags);
  const announce = (ready: boolean) => writeAddress(home, { ...address, java: launched.pid, ready });
  try {
    await announce(false);
    try {
      await launched.ready;
    } catch (error) {
      if (!archive.used || !launched.fellSilent()) throw error;
      // Java refuses a damaged archive, or crashes over it, at once.
      await archive.discard();
      launched = await start([]);
      await launched.ready;
    }
    await ensurePassword(home, launched, address.password);
    await announce(true);
  } catch (error) {
    // Whatever could not be written: it would go on holding the store.
    await launched.kill();
    throw error;
  }
  progress({ step: 'boot', detail: 'Neo4j runs', fraction: 1 });
  // Its end is not over before the archive is in its place: the process may exit right after.
  const exited = launched.exited.then(async (code) => {
    if (code === 0) await archive.keep();
    return code;
  });
  const { stop } = launched;
  return {
    ...launched,
    exited,
    stop: async () => {
      await stop();
      await exited;
    },
  };
}

/** The database that a killed owner left is stopping by itself; its store is free when it has ended. */
async function waitForEnd(pid: number | null): Promise<void> {
  const end = performance.now() + stopLimit;
  while (isAlive(pid) && performance.now() < end) await pause(100);
}

/** Changing it takes the database half a second, so a mark beside the databases tells when it is in place. */
async function ensurePassword(home: Home, launched: Launched, password: string): Promise<void> {
  const mark = join(home.store, 'password.sha256');
  const wanted = createHash('sha256').update(password).digest('hex');
  if ((await readFile(mark, 'utf8').catch(() => '')) === wanted) return;
  await launched.setPassword(password);
  await writeFile(mark, wanted, { mode: 0o600 });
}
