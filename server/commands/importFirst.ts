import { readConfig, withoutSecrets } from '../config.ts';
import { EntenteError } from '../errors.ts';
import { firstLoad } from '../import/firstLoad/firstLoad.ts';
import type { FirstLoadStep } from '../import/firstLoad/options.ts';
import { openBadRows } from './badRows.ts';
import type { ImportOrder } from './importInto.ts';
import { count, showWork } from './importView.ts';
import { tellFailure } from './tellFailure.ts';

/** What a first load is doing, and how much of its whole time it has taken when that begins and ends. */
const steps: Readonly<Record<FirstLoadStep, readonly [doing: string, from: number, to: number]>> = {
  reading: ['reading', 0, 0.45],
  sorting: ['sorting what has been read by event', 0.45, 0.65],
  tallying: ['counting what relations come to', 0.65, 0.7],
  making: ["Neo4j's import tool is making the graph", 0.7, 0.85],
  indexing: ['indexing', 0.85, 0.95],
  deriving: ['working out what the graph alone can tell', 0.95, 1],
};

/**
 * `npm run import -- --first-load FILE…`: puts files into an embedded database that holds no imported rows, through Neo4j's import tool. A
 * failure is told and sets the exit code.
 */
export async function importFirst({
  files,
  dryRun,
  strict,
  ending,
  print,
  ...order
}: ImportOrder): Promise<void> {
  try {
    const config = readConfig(process.env);
    if (config.neo4jUri !== undefined)
      throw new EntenteError(
        'BAD_INPUT',
        'A first load writes the files of the embedded database; NEO4J_URI names another. Import without --first-load.',
      );
    if (dryRun)
      throw new EntenteError('BAD_INPUT', 'A first load has no dry run. Leave --first-load out of it.');
    const badRows = await openBadRows({ home: config.home, report: order.report, strict, ending, print });
    const run = (onProgress: (progress: { doing: string; rows: number; fraction: number }) => void) =>
      firstLoad(
        files,
        {
          ...order,
          onBad: badRows.add,
          onProgress: (step, fraction) => {
            const [doing, from, to] = steps[step];
            onProgress({ doing, rows: 0, fraction: from + (to - from) * fraction });
          },
          signal: ending.signal,
        },
        {
          ...{ home: config.home, javaHome: config.javaHome, heap: config.heap, pageCache: config.pageCache },
          ...{ environment: withoutSecrets(process.env), warn: print, progress: () => undefined },
        },
      );
    const tell = async (onProgress: Parameters<typeof run>[0]): Promise<string> => {
      const outcomes = await run(onProgress);
      return outcomes
        .map(
          ({ rows, dataset, format }, at) =>
            `${files[at] ?? ''} (${format}): ${count(rows)} rows are in the graph as ${dataset}.`,
        )
        .join('\n');
    };
    try {
      await showWork(files.join(', '), tell, print);
    } finally {
      await badRows.close();
    }
  } catch (error) {
    tellFailure(error);
  }
}
