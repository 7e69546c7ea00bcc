import type { ReadOptions } from '../importFiles.ts';
import type { BadRow } from '../row.ts';

/** What a first load is doing. */
export type FirstLoadStep = 'reading' | 'sorting' | 'tallying' | 'making' | 'indexing' | 'deriving';

export interface FirstLoadOptions extends ReadOptions {
  readonly onBad: (file: string, row: BadRow) => void;
  /** @param fraction of the step, from 0 to 1 */
  readonly onProgress: (step: FirstLoadStep, fraction: number) => void;
  readonly signal?: AbortSignal;
}
