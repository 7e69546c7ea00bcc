import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { copyPublishedJars } from './publishedJars.ts';
import { openDatabase } from '../server/database.ts';
import { readSchemaVersion } from '../server/schema.ts';
import { claimHome, freePort, portOf } from '../server/embedded/claim.ts';
import { leaveAddress, readAddress } from '../server/embedded/address.ts';
import { openHome, type Home } from '../server/embedded/home.ts';
import { ensureJars } from '../server/embedded/jars.ts';
import { findJava } from '../server/embedded/java.ts';
import { writeSettings } from '../server/embedded/settings.ts';
import { root } from '../server/root.ts';

/** In ms from its start. */
interface PlainStart {
  /** Until Bolt's port is open. */
  readonly open: number;
  /** Until the first query has been answered. */
  readonly answer: number;
}

/** Times, one for each round. */
export interface WarmStart {
  /** With the jars as they were published. */
  readonly plain: readonly PlainStart[];
  /** With the jars that the archive needs: without signatures. */
  readonly unsigned: readonly PlainStart[];
  /** In ms. */
  readonly warm: readonly number[];
}

/** What the launcher's manifest says, which counts with `-jar` only. */
const addOpens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * Measures in turns, on one store: the database alone started plainly, and the whole of `npm start` with the archive.
 * The store and the archive are made by a first start, which does not count.
 */
export async function measureWarmStart(rounds: number, say: (line: string) => void): Promise<WarmStart> {
  const home = await openHome(await mkdtemp(path.join(tmpdir(), 'entente-bench-')));
  const plain: PlainStart[] = [];
  const unsigned: PlainStart[] = [];
  const warm: number[] = [];
  const published = await copyPublishedJars(path.join(home.folder, 'published'));
  try {
    say(`first start, with an empty store and no archive: ${await startAll(home)} ms`);
    for (let round = 1; round <= rounds; round += 1) {
      plain.push(await startPlain(home, published));
      unsigned.push(await startPlain(home, []));
      warm.push(await startAll(home));
      say(
        `round ${round}: plain ${plain.at(-1)?.answer ?? 0} ms, without signatures ${unsigned.at(-1)?.answer ?? 0} ms, npm start ${warm.at(-1) ?? 0} ms`,
      );
    }
  } finally {
    await rm(home.folder, { recursive: true, force: true });
  }
  return { plain, unsigned, warm };
}

/**
 * The database alone, as it would start without what we do about it; returns when it let itself be reached, and answered.
 *
 * @param jars found before those of the same name that the launcher brings
 */
async function startPlain(home: Home, jars: readonly string[]): Promise<PlainStart> {
  const java = await findJava(process.env['JAVA_HOME'], process.env['PATH'] ?? '');
  const { launcher } = await ensureJars(java, () => undefined, { environment: process.env });
  const { address } = await claimHome(home);
  const port = portOf(address.uri);
  await writeSettings(home, { port, pageCache: '256m' });
  const classPath = [...jars, launcher].join(path.delimiter);
  const since = performance.now();
  const child = spawn(
    java.executable,
    ['-Xmx512m', ...addOpens, '-cp', classPath, 'entente.Launcher', home.store, home.settings],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  await until(child, () => isOpen(port));
  const open = Math.round(performance.now() - since);
  // What `/readyz` asks, so that both are measured by the same: a port that is open answers no question yet.
  const database = openDatabase({ ...address, database: undefined }, { queryTimeout: 60 });
  await readSchemaVersion(database);
  const answer = Math.round(performance.now() - since);
  await database.close();
  child.stdin.end();
  await ended(child);
  await leaveAddress(home);
  return { open, answer };
}

/** `npm start`; returns the ms until `/readyz` answers with 200. */
async function startAll(home: Home): Promise<number> {
  const port = await freePort();
  const since = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, ENTENTE_HOME: home.folder, PORT: String(port), ENTENTE_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
    // A process group, as a terminal makes one: npm does not pass a signal of its own on to the server.
    detached: true,
  });
  await until(child, () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    ),
  );
  const took = Math.round(performance.now() - since);
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await ended(child);
  // npm does not wait for the server either: the next start shall find the database stopped and its archive written.
  await untilLeft(home);
  return took;
}

async function untilLeft(home: Home): Promise<void> {
  while ((await readAddress(home))?.owner !== 0) await pause(50);
}

async function until(child: ChildProcess, holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} instead of starting.`);
    await pause(20);
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('close', () => resolve());
  });

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ port, host: '127.0.0.1' });
    probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
    probe.once('connect', () => probe.destroy());
  });
}
