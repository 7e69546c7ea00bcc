import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The last that runs on every Python from 3.9 on. */
const networkx = 'networkx==3.2.1';
const folder = path.resolve(import.meta.dirname, '../../node_modules/.cache/entente-python');
const inside = path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
/** Written after all is there: a setup that was interrupted does not count. */
const stamp = path.join(folder, 'ready.txt');

const limits = { timeout: 300_000, maxBuffer: 64 * 1024 * 1024 } as const;

/**
 * Runs a script in Python, with NetworkX at hand, and reads the JSON that it prints.
 *
 * @param script path of the script
 * @throws a sentence that says what is missing where there is no Python, or no way to NetworkX
 */
export async function python(script: string, ...args: readonly string[]): Promise<unknown> {
  const { stdout } = await run(await ensurePython(), ['-X', 'utf8', script, ...args], limits);
  return JSON.parse(stdout);
}

/** An environment of the tests' own in node_modules/.cache, made where it is missing. Returns its Python. */
async function ensurePython(): Promise<string> {
  const ready = await readFile(stamp, 'utf8').catch(() => '');
  if (ready === networkx) return inside;
  const installed = (await findPython()) ?? (await installPython());
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  try {
    await run(installed, ['-m', 'venv', folder], limits);
    await run(inside, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', networkx], limits);
  } catch (error) {
    throw new Error(
      `The tests of exports read them with ${networkx}, and it could not be installed: ${lastLine(error)}. ` +
        'Check that pip reaches its package index.',
      { cause: error },
    );
  }
  await writeFile(stamp, networkx);
  return inside;
}

/** A Python 3.9 or later that can make environments; undefined if there is none on the PATH. */
async function findPython(): Promise<string | undefined> {
  const able = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 9))';
  for (const name of ['python3', 'python']) {
    const isAble = await run(name, ['-c', able], limits).then(
      () => true,
      () => false,
    );
    if (isAble) return name;
  }
  return undefined;
}

async function installPython(): Promise<string> {
  const advice = 'Install Python 3.9 or later with its module venv, and put it on the PATH as python3.';
  if (process.getuid?.() !== 0)
    throw new Error(`The tests of exports read them with Python, and there is none. ${advice}`);
  try {
    await run('apt-get', ['update', '-q'], limits);
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'python3', 'python3-venv'], {
      ...limits,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    throw new Error(
      `The tests of exports read them with Python, and it could not be installed: ${lastLine(error)}. ${advice}`,
      { cause: error },
    );
  }
  const found = await findPython();
  if (!found) throw new Error(`The Python that apt-get installed is too old. ${advice}`);
  return found;
}

/** What a failed command said last: the reason, where there is one. */
function lastLine(error: unknown): string {
  const { stderr = '', message } = error as Error & { readonly stderr?: string };
  return (stderr.trim() || message).split('\n').at(-1) ?? message;
}
