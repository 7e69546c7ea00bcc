import type { Places } from '../../state/view.ts';
import type { LayoutInput } from './layout.ts';
import { simulateHere } from './simulateHere.ts';

export type ToWorker = { readonly type: 'start'; readonly input: LayoutInput } | { readonly type: 'stop' };
export type FromWorker =
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'done'; readonly places: Places };

/** The other end of simulated.ts: simulates one input, and listens in between for being stopped. */
const stopped = new AbortController();
const tell = (message: FromWorker) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'stop') {
    stopped.abort();
    return;
  }
  const report = (fraction: number) => tell({ type: 'progress', fraction });
  tell({ type: 'done', places: await simulateHere(data.input, report, stopped.signal) });
};
