import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { schema } from '../schema.ts';
import type { Written } from '../written.ts';
import { runQuery, type Result } from './runQuery.ts';

interface RunState {
  /** Of the last run that came to something; it stays while the next is on its way, and while the tab is not shown. */
  readonly result: Result | null;
  /** Ends the run that is on its way; null where none is. */
  readonly stop: (() => void) | null;
}

/** How it stands with what was run. */
export const runStore: StoreApi<RunState> = createStore<RunState>(() => ({ result: null, stop: null }));

/**
 * Runs a query; one that is on its way is given up.
 *
 * @param offset where the reader stands in it
 */
export async function run(written: Written, offset: number): Promise<void> {
  runStore.getState().stop?.();
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    if (runStore.getState().stop === stop) runStore.setState({ stop: null });
  };
  runStore.setState({ stop });
  try {
    const result = await runQuery(written, schema, offset, controller.signal);
    if (runStore.getState().stop === stop) runStore.setState({ result, stop: null });
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  }
}

export const useRun = <Part>(part: (state: RunState) => Part): Part => useStore(runStore, part);
