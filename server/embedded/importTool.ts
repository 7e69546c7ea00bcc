import { spawn } from 'node:child_process';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../errors.ts';
import type { ReportProgress } from '../lifecycle/progress.ts';
import { orFullDisk } from './disk.ts';
import { foldersOf, graphName, openHome, type Home } from './home.ts';
import { findJava } from './java.ts';
import { ensureJars } from './jars.ts';

/** What Neo4j's import tool is to make a graph of. */
export interface ToolOrder {
  /** The data folder of an embedded database that does not run. */
  readonly home: string;
  readonly javaHome: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** Of what has to be fetched first. */
  readonly progress: ReportProgress;
  /** How much of it is done, from 0 to 1. */
  readonly onProgress: (fraction: number) => void;
  /** Where the files are. */
  readonly folder: string;
  /** `LABEL:LABEL=header,data`. */
  readonly nodes: readonly string[];
  /** `TYPE=header,data`. */
  readonly relationships: readonly string[];
  readonly multiline: boolean;
  readonly arrayDelimiter: string;
}

/** The graph while the tool makes it, and the one that it takes the place of until that has happened. */
const [making, former] = ['entente-making', 'entente-former'];

/**
 * Has Neo4j's import tool make a graph of files, in place of the one that is there: that stays as it is until the new one is whole.
 *
 * @throws EntenteError UNAVAILABLE if the tool fails; then the graph is as before
 */
export async function importGraph(order: ToolOrder): Promise<void> {
  const home = await openHome(order.home);
  const java = await findJava(order.javaHome, order.environment['PATH'] ?? '');
  const jars = await ensureJars(java, order.progress, { environment: order.environment });
  for (const folder of foldersOf(home)) {
    await rm(join(folder, making), { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  try {
    await runTool(java.executable, jars.launcher, home, order);
  } catch (error) {
    const told = await orFullDisk(error, home.folder);
    // What there is of it would only take up room.
    for (const folder of foldersOf(home)) await rm(join(folder, making), { recursive: true, force: true });
    throw told;
  }
  for (const folder of foldersOf(home)) {
    await rm(join(folder, former), { recursive: true, force: true });
    if (await isThere(join(folder, graphName))) await rename(join(folder, graphName), join(folder, former));
    await rename(join(folder, making), join(folder, graphName));
  }
  await forgetFormer(home);
}

/**
 * Ends what an import by the tool began that was interrupted: the new graph takes the place of the former one altogether, or not at
 * all. To be called before the database of this home starts.
 */
export async function settleGraph(home: Home): Promise<void> {
  const [databases] = foldersOf(home);
  if (!(await isThere(join(databases, former)))) {
    // Nothing had been moved yet.
    for (const folder of foldersOf(home)) await rm(join(folder, making), { recursive: true, force: true });
    return;
  }
  for (const folder of foldersOf(home))
    if (await isThere(join(folder, making))) {
      if (await isThere(join(folder, graphName))) await rename(join(folder, graphName), join(folder, former));
      await rename(join(folder, making), join(folder, graphName));
    }
  await forgetFormer(home);
}

async function forgetFormer(home: Home): Promise<void> {
  // The mark that settleGraph goes by goes last.
  for (const folder of foldersOf(home).toReversed())
    await rm(join(folder, former), { recursive: true, force: true });
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** It keeps what it has read beside its heap, as much as it needs. */
const heap = '1g';

async function runTool(java: string, jar: string, home: Home, order: ToolOrder): Promise<void> {
  const child = spawn(
    java,
    [
      ...[`-Xmx${heap}`, '-XX:+UseParallelGC', '-cp', jar, 'org.neo4j.cli.AdminTool'],
      ...['database', 'import', 'full', making],
      ...order.nodes.map((files) => `--nodes=${files}`),
      ...order.relationships.map((files) => `--relationships=${files}`),
      ...[`--array-delimiter=${order.arrayDelimiter}`, `--multiline-fields=${order.multiline}`],
      // One that cannot be placed would be a fault of ours.
      ...['--bad-tolerance=0', '--id-type=string', '--report-file=report.txt'],
    ],
    {
      cwd: order.folder,
      env: { ...order.environment, NEO4J_HOME: home.store, NEO4J_CONF: home.folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      const percent = text.match(/(\d+)%/g)?.at(-1);
      if (percent) order.onProgress(parseInt(percent) / 100);
    });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new EntenteError(
      'UNAVAILABLE',
      "Neo4j's import tool has failed; the graph is as it was. Import without --first-load, which needs no tool.",
      { cause: new Error(said.trim()) },
    );
}
