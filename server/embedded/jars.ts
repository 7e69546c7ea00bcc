import { createHash } from 'node:crypto';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportProgress } from '../lifecycle/progress.ts';
import { root } from '../root.ts';
import type { Java } from './java.ts';
import { runMaven } from './maven.ts';

/** Where the database's own Maven project is: its pom.xml, the launcher's source, and what is built of them. */
export const neo4jFolder = join(root, 'neo4j');

const sources = ['pom.xml', 'src/main/java/entente/Launcher.java'];

/** The built launcher, whose manifest names all the other jars. */
export interface Jars {
  readonly launcher: string;
  /** Changes when the jars do. */
  readonly fingerprint: string;
}

export interface JarOptions {
  /** Another folder than the project's own, with the same files in it. */
  readonly folder?: string | undefined;
  /** What Maven gets to see: PATH and proxies. */
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The database's jars, fetched from Maven Central and built where they are missing or older than their pom.xml.
 *
 * @throws EntenteError UNAVAILABLE where they can be neither found nor fetched
 */
export async function ensureJars(
  java: Java,
  report: ReportProgress,
  { folder = neo4jFolder, environment, signal }: JarOptions,
): Promise<Jars> {
  const launcher = join(folder, 'target', 'entente-neo4j.jar');
  // Written after a build has come to its end: an interrupted one does not count.
  const stamp = join(folder, 'target', 'built.txt');
  const wanted = await fingerprintOf(folder);
  if (!((await readStamp(stamp)) === wanted && (await exists(launcher)))) {
    await runMaven({ folder, java, report, environment, signal });
    await writeFile(stamp, wanted);
  }
  return { launcher, fingerprint: wanted };
}

async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(join(folder, source)));
  return hash.digest('hex').slice(0, 16);
}

const readStamp = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch(() => undefined);

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
