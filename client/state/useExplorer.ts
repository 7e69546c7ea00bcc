import { createContext, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import { EntenteError } from '../../server/errors.ts';
import type { Explorer, ExplorerActions, ExplorerState } from './explorer.ts';

export const ExplorerContext = createContext<Explorer | null>(null);

function explorerOrThrow(explorer: Explorer | null): Explorer {
  if (!explorer)
    throw new EntenteError('INTERNAL', 'No explorer above this component: wrap it in ExplorerContext.');
  return explorer;
}

/** Follows a part of the state; the component renders again when that part changes. */
export function useExplorer<Part>(part: (state: ExplorerState) => Part): Part {
  return useStore(explorerOrThrow(useContext(ExplorerContext)), part);
}

/** What can be done to the state. */
export const useActions = (): ExplorerActions => explorerOrThrow(useContext(ExplorerContext)).actions;

/**
 * Hears of every change of the state.
 *
 * @param listener the same function at each render: whoever makes it remembers it
 */
export function useChanges(listener: (state: ExplorerState, before: ExplorerState) => void): void {
  const explorer = explorerOrThrow(useContext(ExplorerContext));
  useEffect(() => explorer.subscribe(listener), [explorer, listener]);
}
