import { spawn, type ChildProcess } from 'node:child_process';
import { link, mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Address } from '../../server/embedded/address.ts';
import { testArchives, testFlags } from './embedded.ts';
import { eventually } from './eventually.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A server in a process of its own, started as `npm start` does. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code, null if it was killed. */
  readonly exited: Promise<number | null>;
  /** Waits until it has printed this. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
}

/** @param environment on top of the one of the tests */
export const startServerProcess = (environment: NodeJS.ProcessEnv): ServerProcess =>
  startProcess(['main'], environment);

/** A program of the bundle (scripts/run.mjs) with its arguments, in a process of its own. */
export function startProcess(program: readonly string[], environment: NodeJS.ProcessEnv): ServerProcess {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...program], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: '0',
      JAVA_TOOL_OPTIONS: testFlags.join(' '),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    exited,
    printed: async (pattern) => {
      for (;;) {
        const found = pattern.exec(stdout) ?? pattern.exec(stderr);
        if (found) return found;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended without printing ${String(pattern)}:\n${stdout}\n${stderr}`);
        await pause(20);
      }
    },
  };
}

/** A data folder of its own, with the tests' class-data-sharing archive in it where there is one already. */
export async function makeHome(): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'entente-home-'));
  await mkdir(testArchives, { recursive: true });
  for (const archive of await readdir(testArchives))
    if (archive.endsWith('.jsa'))
      await link(path.join(testArchives, archive), path.join(home, archive)).catch(() => undefined);
  return home;
}

/** Where the database of a data folder answers, and who runs it, as the folder itself says. */
export const addressOf = async (home: string): Promise<Address> =>
  JSON.parse(await readFile(path.join(home, 'address.json'), 'utf8')) as Address;

/** Whether a running import has said that rows are written. */
export const hasWritten = ({ stdout }: ServerProcess): boolean => /[1-9][\d,]* rows written/.test(stdout());

/** Waits until something holds, for ten minutes at most: a database may have to start in between. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await eventually(
    holds,
    (does) => {
      if (!does) throw new Error(`This has come to hold at no time: ${holds.toString()}`);
    },
    600_000,
  );
}

/** The HTTP status of an address; 0 if nobody answers. */
export const statusOf = (url: string): Promise<number> =>
  fetch(url).then(
    async (response) => {
      await response.body?.cancel();
      return response.status;
    },
    () => 0,
  );
