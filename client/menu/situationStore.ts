import { createStore } from 'zustand/vanilla';
import type { Situation } from './commands.ts';

/** What commands can be done with at the moment; null while there is no canvas. The canvas tells. */
export const situationStore = createStore<{ readonly situation: Situation | null }>(() => ({
  situation: null,
}));
