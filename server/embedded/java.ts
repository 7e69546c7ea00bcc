import { execFile } from 'node:child_process';
import { access, constants, readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EntenteError } from '../errors.ts';

const run = promisify(execFile);

/** What Neo4j 5.26 asks for at least. */
export const leastJava = 17;

/** A Java that can run the database. */
export interface Java {
  readonly executable: string;
  /** Its home folder, for Maven's JAVA_HOME. */
  readonly home: string;
  /** As it names itself: "17.0.15". */
  readonly version: string;
}

const remedy =
  `Install a JDK ${leastJava} or later (for example Eclipse Temurin, or the package openjdk-17-jdk-headless) and put it on the PATH ` +
  'or name it in JAVA_HOME; or set NEO4J_URI to a Neo4j that runs elsewhere.';

/**
 * The Java named by JAVA_HOME, else the first one on the PATH.
 *
 * @param javaHome JAVA_HOME, where set
 * @param path PATH
 * @throws EntenteError UNAVAILABLE where there is none, it does not run, or it is older than 17
 */
export async function findJava(javaHome: string | undefined, path: string): Promise<Java> {
  const candidates = javaHome
    ? [join(javaHome, 'bin', 'java')]
    : path.split(delimiter).map((folder) => join(folder, 'java'));
  const executable = await firstExecutable(candidates);
  if (!executable) {
    const where = javaHome
      ? `JAVA_HOME is ${javaHome}, but there is no bin/java in it.`
      : 'No Java was found on the PATH.';
    throw new EntenteError('UNAVAILABLE', `The embedded database needs Java. ${where} ${remedy}`);
  }
  const home = dirname(dirname(executable));
  const version = (await releasedVersion(home)) ?? (await askedVersion(executable));
  if (major(version) < leastJava) {
    throw new EntenteError(
      'UNAVAILABLE',
      `${executable} is Java ${version}; the embedded database needs ${leastJava} or later. ${remedy}`,
    );
  }
  return { executable, home, version };
}

async function firstExecutable(candidates: readonly string[]): Promise<string | undefined> {
  for (const candidate of candidates) {
    try {
      await access(candidate, constants.X_OK);
      return await realpath(candidate);
    } catch {
      // The next one may do.
    }
  }
  return undefined;
}

/** A JDK states its version in its file `release`: reading it is a hundred times quicker than starting Java. */
async function releasedVersion(home: string): Promise<string | undefined> {
  try {
    return /^JAVA_VERSION="([^"]+)"/m.exec(await readFile(join(home, 'release'), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

async function askedVersion(executable: string): Promise<string> {
  try {
    const { stdout, stderr } = await run(executable, ['-version'], { timeout: 20_000 });
    const version = /version "([^"]+)"/.exec(stderr + stdout)?.[1];
    if (version) return version;
    throw new Error(`It printed: ${(stderr + stdout).slice(0, 200)}`);
  } catch (cause) {
    throw new EntenteError(
      'UNAVAILABLE',
      `${executable} does not tell its version, so it may not be a Java. ${remedy}`,
      { cause },
    );
  }
}

/** "17.0.15" is 17; "1.8.0_402", as it was counted until Java 8, is 8. */
function major(version: string): number {
  const [first, second] = version.split(/[._+-]/).map(Number);
  return (first === 1 ? second : first) ?? 0;
}
