import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { EntenteError } from '../errors.ts';
import { fullDisk } from './disk.ts';
import type { Home } from './home.ts';
import { youngOf } from './memory.ts';

/** How long a proper stop may take before the process is ended by force. In ms. */
export const stopLimit = 30_000;

/** A Java process with a database in it. */
export interface Launched {
  readonly pid: number;
  /** Resolves when Bolt answers; rejects with the reason when it cannot start. */
  readonly ready: Promise<void>;
  /** Whether it ended before it could say either: Java itself has crashed. */
  readonly fellSilent: () => boolean;
  /** Resolves when the process has ended, with its exit code; null if it was killed or never began. */
  readonly exited: Promise<number | null>;
  /** Sets the password of the user neo4j, from inside and without the old one. */
  readonly setPassword: (password: string) => Promise<void>;
  /** Stops the database properly, or by force after 30 s. */
  readonly stop: () => Promise<void>;
  /** Ends the process at once, as a crash would: for a store that nobody needs any more. */
  readonly kill: () => Promise<void>;
}

export interface LaunchOptions {
  readonly java: string;
  readonly jar: string;
  readonly home: Home;
  /** Java's notation: 512m. */
  readonly heap: string;
  readonly flags: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * The optimizing compiler (C2) competes with the start for the same cores, and most of what it compiles then is used once:
 * it comes in some twenty times later than Java would have it. Measured: 3.4 s of processor time down to 0.8 s. What is
 * hot in a running server gets there all the same.
 */
const lateOptimizing = [
  '-XX:Tier4InvocationThreshold=100000',
  '-XX:Tier4MinInvocationThreshold=12000',
  '-XX:Tier4CompileThreshold=300000',
  '-XX:Tier4BackEdgeThreshold=800000',
];

/**
 * Starts the database as a child process. The child watches its standard input and stops by itself when we are gone.
 */
export async function launch({
  java,
  jar,
  home,
  heap,
  flags,
  environment,
}: LaunchOptions): Promise<Launched> {
  const log = await open(home.log, 'w', 0o600);
  const child = spawn(
    java,
    [
      // All of it from the start: a small heap that grows is collected several times during the boot.
      `-Xms${heap}`,
      `-Xmx${heap}`,
      `-Xmn${youngOf(heap)}`,
      '-XX:+UseSerialGC',
      // What its classes need. Java would collect everything whenever they outgrow what it guessed, four times in a start.
      '-XX:MetaspaceSize=192m',
      '-XX:-UsePerfData',
      ...lateOptimizing,
      '-Xlog:disable',
      '-Xlog:all=error:stderr',
      `-XX:ErrorFile=${home.crash}`,
      ...flags,
      '-jar',
      jar,
      home.store,
      home.settings,
    ],
    // A group of its own: a Ctrl-C in the terminal is for the server, which stops the database when it is done with it.
    { stdio: ['pipe', 'pipe', log.fd], detached: true, cwd: home.folder, env: environment },
  );
  await log.close();
  const told = tellLines(child);
  const { stdin } = child;
  // Writing to a process that has just ended is no fault of its own: `exited` tells.
  stdin?.on('error', () => undefined);

  const exited = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
  let silent = false;
  const ready = told
    .next((line) => line === 'ready' || line.startsWith('failed '))
    .then((line) => {
      silent = line === undefined;
      if (line !== 'ready') throw explain(line, home);
    });
  // Who waits for `exited` alone must not be felled by this one.
  ready.catch(() => undefined);

  return {
    pid: child.pid ?? -1,
    ready,
    fellSilent: () => silent,
    exited,
    setPassword: async (password) => {
      const done = told.next((line) => line === 'password set');
      stdin?.write(`password ${password}\n`);
      if ((await done) === undefined) throw explain(undefined, home);
    },
    stop: async () => {
      stdin?.end();
      const force = setTimeout(() => child.kill('SIGKILL'), stopLimit);
      await exited;
      clearTimeout(force);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Waits for lines that the child writes; undefined if it ends without. */
function tellLines(child: ReturnType<typeof spawn>): {
  next: (fits: (line: string) => boolean) => Promise<string | undefined>;
} {
  const waiting = new Set<{ fits: (line: string) => boolean; tell: (line: string | undefined) => void }>();
  let ended = false;
  const end = (): void => {
    ended = true;
    for (const { tell } of waiting) tell(undefined);
    waiting.clear();
  };
  child.once('error', end);
  if (child.stdout)
    createInterface({ input: child.stdout })
      .on('line', (line) => {
        for (const waiter of waiting) {
          if (!waiter.fits(line)) continue;
          waiting.delete(waiter);
          waiter.tell(line);
        }
      })
      .on('close', end);
  return {
    next: (fits) =>
      new Promise((resolve) => {
        if (ended) resolve(undefined);
        else waiting.add({ fits, tell: resolve });
      }),
  };
}

/** What the database says of files that it cannot read, or that do not belong together. */
const damagedStore =
  /^failed to open the store|DatabaseShutdownException|metadata store|UnderlyingStorageException/;

function explain(failure: string | undefined, home: Home): EntenteError {
  if (failure && /FileLockException|store_lock|Lock file has been locked/.test(failure))
    return new EntenteError(
      'UNAVAILABLE',
      `The data folder ${home.folder} is held by another process, which left no address to join it by. ` +
        'Stop that process (an Entente or a Neo4j), or set ENTENTE_HOME to another folder.',
      { cause: new Error(failure) },
    );
  if (failure && /BindException|Address already in use/i.test(failure))
    return new EntenteError(
      'UNAVAILABLE',
      'Another process took the port of the database just now. Start again.',
      {
        cause: new Error(failure),
      },
    );
  if (failure && /No space left on device|OutOfDiskSpace/.test(failure))
    return fullDisk(home.folder, new Error(failure));
  if (failure && damagedStore.test(failure))
    return new EntenteError(
      'UNAVAILABLE',
      `The store in ${home.store} is damaged and cannot be opened: ${failure.slice(0, 300)}. ` +
        'Put a backup into another data folder (ENTENTE_HOME=… npm run restore -- FILE), or move this one away: ' +
        `the five articles come back by themselves, imports are to be run again. Its log is ${home.log}.`,
      { cause: new Error(failure) },
    );
  const reason = failure ? failure.slice('failed '.length, 400) : 'its process ended without a word';
  return new EntenteError(
    'UNAVAILABLE',
    `The embedded database did not start: ${reason}. Its log is ${home.log}.`,
    {
      cause: failure && new Error(failure),
    },
  );
}
