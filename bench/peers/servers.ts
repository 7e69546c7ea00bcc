import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '../../server/database.ts';
import { freePort } from '../../server/embedded/claim.ts';
import { root } from '../../server/root.ts';

/** A server in a process of its own. */
export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  /** Resident memory, in MiB. */
  readonly memory: () => Promise<number>;
  /** CPU time that it has had, in ms. */
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * Our server, as `npm start` runs it where the embedded database of its home runs already.
 *
 * @param home the data folder
 */
export async function startEntente(home: string, environment: NodeJS.ProcessEnv = {}): Promise<Served> {
  const port = await freePort();
  const child = start(await startCommand(), {
    ...{ PORT: String(port), ENTENTE_LOG_LEVEL: 'error', ENTENTE_QUERY_TIMEOUT: '120' },
    ENTENTE_HOME: home,
    ...environment,
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(`${url}/readyz`))) {
    if (child.exitCode !== null) throw new Error(`Our server ended with ${child.exitCode}.`);
    await pause(50);
  }
  return served(child, url);
}

/** What `npm start` gives to node. */
async function startCommand(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const [, given = ''] = /^exec node (.+)$/.exec(scripts.start) ?? [];
  return given.split(' ');
}

/** The peers' server (serve.ts), bundled as ours is (scripts/bench.mjs). */
export async function startPeers({ uri, username, password }: Connection): Promise<Served> {
  const child = start([path.join('dist', 'bench', 'peers.mjs'), uri, username, password], {});
  const [port] = (await once(child.stdout ?? process.stdin, 'data')) as [Buffer];
  return served(child, `http://127.0.0.1:${port.toString().trim()}`);
}

const start = (given: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [...given], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });

const isReady = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

function served(child: ChildProcess, url: string): Served {
  const { pid = 0 } = child;
  // Nobody reads what it says, and a full pipe would stop it.
  child.stdout?.resume();
  return {
    url,
    memory: async () =>
      Number(/VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    cpu: async () => {
      // Fields 14 and 15, in hundredths of a second; the name before them may hold spaces.
      const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'close');
      child.stdin?.end();
      child.kill('SIGTERM');
      await ended;
    },
  };
}
