import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { EntenteError } from '../errors.ts';
import type { ReportProgress } from '../lifecycle/progress.ts';
import type { Java } from './java.ts';

/** What a Maven with an empty local repository fetches for this pom.xml, its own plugins included. In MB, measured. */
const wholeDownload = 150;

export interface MavenRun {
  /** The folder of the pom.xml and of the wrapper. */
  readonly folder: string;
  readonly java: Java;
  readonly report: ReportProgress;
  readonly environment: NodeJS.ProcessEnv;
  /** Ends the run early; it then rejects. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches and builds the database's jars with the `mvn` of the PATH, else with the Maven wrapper beside the pom.xml.
 *
 * @throws EntenteError UNAVAILABLE naming what went wrong and what to do about it
 */
export async function runMaven({ folder, java, report, environment, signal }: MavenRun): Promise<void> {
  const installed = await findMaven(environment['PATH'] ?? '');
  const wrapper = join(folder, process.platform === 'win32' ? 'mvnw.cmd' : 'mvnw');
  report({ step: 'fetch', detail: `Fetching Neo4j (about ${wholeDownload} MB)`, fraction: 0 });

  const child = spawn(installed ?? wrapper, ['--batch-mode', '--file', join(folder, 'pom.xml'), 'package'], {
    cwd: folder,
    env: { ...environment, JAVA_HOME: java.home },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const endWithUs = (): void => void child.kill();
  process.once('exit', endWithUs);
  const tail: string[] = [];
  let fetched = 0;
  const follow = (line: string): void => {
    tail.push(line);
    if (tail.length > 200) tail.shift();
    const size = downloadedMegabytes(line);
    if (size === undefined) return;
    fetched += size;
    const file = /([^/ ]+\.(?:jar|pom|xml|zip))/.exec(line.replace(/^.*\//, ''))?.[1] ?? '';
    report({
      step: 'fetch',
      detail: `Fetching Neo4j (${Math.round(fetched)} of about ${wholeDownload} MB) ${file}`,
      fraction: Math.min(0.99, fetched / wholeDownload),
    });
  };
  const lines = [child.stdout, child.stderr].map((stream) =>
    createInterface({ input: stream }).on('line', follow),
  );
  const code = await new Promise<number | Error>((resolve) => {
    child.once('error', resolve);
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  for (const reader of lines) reader.close();
  process.removeListener('exit', endWithUs);
  if (code !== 0) throw explain(code, tail, installed === undefined, java);
  report({ step: 'fetch', detail: 'Fetched Neo4j', fraction: 1 });
}

/** The size in a line such as "Downloaded from central: https://…/neo4j-kernel-5.26.30.jar (5.4 MB at 12 MB/s)". */
export function downloadedMegabytes(line: string): number | undefined {
  const found = /Downloaded from .*\((\d+(?:\.\d+)?) (B|kB|MB) at /.exec(line);
  if (!found) return undefined;
  const perMegabyte = { B: 1_000_000, kB: 1_000, MB: 1 }[found[2] as 'B' | 'kB' | 'MB'];
  return Number(found[1]) / perMegabyte;
}

async function findMaven(path: string): Promise<string | undefined> {
  const name = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  for (const folder of path.split(delimiter)) {
    const candidate = join(folder, name);
    const usable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (folder && usable) return candidate;
  }
  return undefined;
}

function explain(
  code: number | Error,
  tail: readonly string[],
  byWrapper: boolean,
  java: Java,
): EntenteError {
  const output = tail.join('\n');
  const firstError = tail.find((line) => /\[ERROR\]|error|cannot|fail/i.test(line)) ?? tail.at(-1);
  const cause = code instanceof Error ? code : new Error(output.slice(-4000));
  if (/No compiler is provided/.test(output))
    return new EntenteError(
      'UNAVAILABLE',
      `${java.home} is a Java without a compiler (a JRE). Install a JDK, for example the package openjdk-17-jdk-headless, or name one in JAVA_HOME.`,
      { cause },
    );
  const by = byWrapper ? 'the Maven wrapper, as no `mvn` is on the PATH,' : '`mvn`';
  const why =
    code instanceof Error
      ? code.message
      : (firstError ?? `exit code ${code}`).replace('[ERROR] ', '').slice(0, 300);
  return new EntenteError(
    'UNAVAILABLE',
    `Neo4j's jars are not there yet, and ${by} could not fetch and build them: ${why}\n` +
      'Connect this machine to Maven Central (behind a proxy: see ~/.m2/settings.xml)' +
      `${byWrapper ? ' or install Maven' : ''} and start again; or set NEO4J_URI to a Neo4j that runs elsewhere.`,
    { cause },
  );
}
