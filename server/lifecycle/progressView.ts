import type { ListrTaskWrapper } from 'listr2';
import { deferred, type Deferred } from './deferred.ts';
import { steps, type Progress, type ReportProgress, type Step } from './progress.ts';

/** What a person sees of a start. */
export interface ProgressView {
  readonly report: ReportProgress;
  /** Ends the display; whatever is not done yet is shown as not done. */
  readonly end: () => Promise<void>;
}

const titles: Record<Step, string> = {
  fetch: 'Neo4j is on this machine',
  boot: 'Neo4j runs',
  page: 'The page is built',
  load: 'The graph is in order',
};

/** One line for each thing that begins, and each tenth of what can be measured: for logs and pipes. */
export function plainProgress(print: (line: string) => void): ProgressView {
  const said = new Map<Step, string>();
  return {
    report: ({ step, detail, fraction }) => {
      const tenth = fraction === undefined ? detail : String(Math.floor(fraction * 10));
      if (said.get(step) === tenth) return;
      said.set(step, tenth);
      print(detail);
    },
    end: () => Promise.resolve(),
  };
}

/** A live list with a spinner and a bar for each step: for terminals. */
export async function liveProgress(): Promise<ProgressView> {
  const { Listr } = await import('listr2');
  const ends = new Map<Step, Deferred<void>>(steps.map((step) => [step, deferred<void>()]));
  const shown = new Map<Step, ListrTaskWrapper<unknown, never, never>>();
  const last = new Map<Step, Progress>();
  const list = new Listr(
    steps.map((step) => ({
      title: titles[step],
      task: (_: unknown, task: unknown) => {
        shown.set(step, task as ListrTaskWrapper<unknown, never, never>);
        show(step);
        return ends.get(step)?.promise;
      },
    })),
    {
      concurrent: true,
      exitOnError: false,
      registerSignalListeners: false,
      rendererOptions: { showErrorMessage: false },
    },
  );
  const show = (step: Step): void => {
    const task = shown.get(step);
    const progress = last.get(step);
    if (task && progress) task.output = withBar(progress);
  };
  const running = list.run();
  return {
    report: (progress) => {
      last.set(progress.step, progress);
      show(progress.step);
      if (progress.fraction === 1) ends.get(progress.step)?.resolve();
    },
    end: async () => {
      for (const end of ends.values()) end.reject(new Error('not done'));
      await running.catch(() => undefined);
    },
  };
}

/** "▰▰▰▱▱▱▱▱▱▱ Fetching Neo4j (45 of about 150 MB)" */
export function withBar({ detail, fraction }: Progress): string {
  if (fraction === undefined || fraction === 1) return detail;
  const full = Math.round(fraction * 10);
  return `${'▰'.repeat(full)}${'▱'.repeat(10 - full)} ${detail}`;
}
