import type { ListrTaskWrapper } from 'listr2';
import { withBar } from '../lifecycle/progressView.ts';
import type { ImportProgress } from '../import/importFiles.ts';

/** What is done for one file; returns a line on what came of it. */
export interface FileWork {
  readonly title: string;
  readonly run: (report: (progress: ImportProgress) => void) => Promise<string>;
}

/** Between two lines on how far a file has come, in ms. */
const pause = 3000;

/**
 * Does work for files one after the other and shows how far each has come: in a terminal with a live bar, elsewhere with a line every three
 * seconds. A file that fails does not stop the others.
 *
 * @param isLive whether there is a terminal
 * @param print says a line where there is none
 * @param isOver whether the rest is to be left out
 * @returns what went wrong, in order
 */
export async function showImport(
  works: readonly FileWork[],
  isLive: boolean,
  print: (line: string) => void,
  isOver: () => boolean,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  const attempt = async (work: FileWork, report: (line: string, isDue: boolean) => void): Promise<string> => {
    const since = performance.now();
    let said = since;
    try {
      return await work.run((progress) => {
        const now = performance.now();
        report(progressLine(progress, (now - since) / 1000), now - said >= pause);
        if (now - said >= pause) said = now;
      });
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  if (!isLive) {
    for (const work of works) {
      if (isOver()) break;
      await attempt(work, (line, isDue) => {
        if (isDue) print(`  ${work.title}: ${line}`);
      }).then(print, () => undefined);
    }
    return failures;
  }
  const { Listr } = await import('listr2');
  await new Listr(
    works.map((work) => ({
      title: work.title,
      skip: isOver,
      task: async (_: unknown, task: unknown) => {
        const shown = task as ListrTaskWrapper<unknown, never, never>;
        shown.title = await attempt(work, (line) => (shown.output = line));
      },
    })),
    {
      exitOnError: false,
      registerSignalListeners: false,
      rendererOptions: { showErrorMessage: false, collapseSubtasks: false },
    },
  ).run();
  return failures;
}

/**
 * Does the same for a single thing, of which it is told by `doing` what is done.
 *
 * @throws what went wrong
 */
export async function showWork(
  title: string,
  run: FileWork['run'],
  print: (line: string) => void,
): Promise<void> {
  const [failure] = await showImport([{ title, run }], process.stdout.isTTY, print, () => false);
  if (failure !== undefined)
    throw failure instanceof Error ? failure : new Error(`${title} has failed.`, { cause: failure });
}

/** `▰▰▰▱▱▱▱▱▱▱ 31 % read, 24,000 rows written, 2,105 a second, about 24 s left`. */
export function progressLine({ rows, fraction, doing }: ImportProgress, seconds: number): string {
  const rate = Math.round(rows / Math.max(seconds, 0.001));
  // What is read is not written yet: of a file that is read to its end nobody knows how long the rest takes.
  const left =
    fraction > 0 && fraction < 1 ? `, about ${Math.ceil((seconds / fraction) * (1 - fraction))} s left` : '';
  return withBar({
    step: 'load',
    fraction,
    detail:
      doing ??
      `${Math.round(fraction * 100)} % read, ${count(rows)} rows written, ${count(rate)} a second${left}`,
  });
}

export const count = (of: number): string => of.toLocaleString('en-GB');
