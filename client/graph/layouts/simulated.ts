import type { Places } from '../../state/view.ts';
import type { LayoutInput } from './layout.ts';
import { simulateHere } from './simulateHere.ts';
import type { FromWorker, ToWorker } from './simulation.worker.ts';

/** Runs the simulation in a worker, so that the page can be used meanwhile; here, where there are no workers (in Node). */
export const simulated = (
  input: LayoutInput,
  report: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Places> =>
  typeof Worker === 'undefined' ? simulateHere(input, report, signal) : simulateThere(input, report, signal);

function simulateThere(
  input: LayoutInput,
  report: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Places> {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToWorker) => worker.postMessage(message);
  const stop = () => tell({ type: 'stop' });
  const done = new Promise<Places>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') report(data.fraction);
      else resolve(data.places);
    };
    worker.onerror = ({ message }) => reject(new Error(`The layout's worker failed: ${message}`));
  });
  tell({ type: 'start', input });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  return done.finally(() => {
    signal.removeEventListener('abort', stop);
    worker.terminate();
  });
}
