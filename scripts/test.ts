import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureClient } from '../server/clientBuild.ts';
import { findJava } from '../server/embedded/java.ts';
import { ensureJars } from '../server/embedded/jars.ts';
import { plainProgress } from '../server/lifecycle/progressView.ts';
import { ensureBundle } from './bundle.mjs';
import { ensureChromium } from './chromium.ts';

/**
 * `npm test`: types, lint, format and generated files, then all that the tests need, then the tests. With arguments, which
 * go to Jest as they are, the checks that need no test are left out: `npm test -- tests/server -t "counts"`.
 */
const given = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const tool = (name: string): string => path.join('node_modules', '.bin', name);

/** Runs a command in this terminal until it ends or is ended. Returns its exit code. */
const run = (
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  end?: AbortSignal,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    })
      .once('error', reject)
      .once('close', (code) => resolve(code ?? 1));
    end?.addEventListener('abort', () => child.kill('SIGKILL'));
  });

async function check(title: string, command: string, ...args: string[]): Promise<void> {
  say(`▸ ${title}`);
  if ((await run(command, args)) !== 0) throw new Error(`${title}: not in order.`);
}

async function checkSources(): Promise<void> {
  await check('types', tool('tsc'));
  await check('lint', tool('eslint'), '.');
  await check(
    'format (`npm run format` puts it in order)',
    tool('prettier'),
    '--check',
    '.',
    '--log-level',
    'warn',
  );
  await check(
    'generated files (`npm run generate` writes them)',
    process.execPath,
    '--import',
    'tsx',
    'scripts/generate.ts',
    '--check',
  );
}

/** What tests need that `npm install` does not bring: the database's jars, a browser, the built page and server. */
async function fetchNeeds(): Promise<void> {
  say('▸ what the tests need');
  const java = await findJava(process.env['JAVA_HOME'], process.env['PATH'] ?? '');
  await ensureJars(java, plainProgress(say).report, { environment: process.env });
  // Several tests at once run what is in it.
  await ensureBundle();
  // Arguments name tests; those that do not name the browser's rarely mean them.
  if (given.length > 0 && !given.some((argument) => argument.includes('browser'))) return;
  say(`  Chromium: ${await ensureChromium(say)}`);
  await ensureClient(() => say('  Building the page'));
}

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Without arguments the browser's tests run beside all others: each waits much, and has a database of its own. */
const sideBySide: readonly (readonly string[])[] =
  given.length > 0
    ? [given]
    : [
        ['--selectProjects', 'browser'],
        ['--selectProjects', 'plain', 'database', 'process'],
      ];

/** Runs Jest and closes with its counts. A file that cannot even be loaded counts as a failed test. */
async function runTests(): Promise<number> {
  say('▸ tests');
  const runs = await Promise.all(sideBySide.map(runJest));
  const sum = (count: (run: JestRun) => number): number => runs.reduce((all, one) => all + count(one), 0);
  const skipped = sum((one) => one.skipped);
  const failed = sum((one) => one.failed);
  say(`${sum((one) => one.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && runs.every(({ code }) => code === 0) ? 0 : 1;
}

interface JestRun {
  readonly code: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** After its results Jest has nothing more to do; later it is kept by what a test has left open, and would be for ever. In ms. */
const mostAfterResults = 60_000;

/** Ends Jest, and with it fails, if it is still there long after it has told its results. */
async function watchEnd(results: string, end: AbortController, ended: AbortSignal): Promise<void> {
  while (!existsSync(results)) await pause(1000, undefined, { signal: ended });
  await pause(mostAfterResults, undefined, { signal: ended });
  say('A test has left something open, and Jest does not end: it is ended.');
  end.abort();
}

async function runJest(args: readonly string[]): Promise<JestRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-results-'));
  const results = path.join(folder, 'results.json');
  const [end, ended] = [new AbortController(), new AbortController()];
  watchEnd(results, end, ended.signal).catch(() => undefined);
  try {
    const options = [
      process.env['NODE_OPTIONS'],
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
    ];
    const code = await run(
      tool('jest'),
      ['--json', `--outputFile=${results}`, ...args],
      { NODE_OPTIONS: options.filter(Boolean).join(' ') },
      end.signal,
    );
    const counts = JSON.parse(await readFile(results, 'utf8')) as Counts;
    return {
      code,
      passed: counts.numPassedTests,
      failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  } finally {
    ended.abort();
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  if (given.length === 0) await checkSources();
  await fetchNeeds();
  process.exitCode = await runTests();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
