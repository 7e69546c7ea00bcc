import { useMemo } from 'react';
import { useExplorer } from '../state/useExplorer.ts';
import { countingOf, type Counting } from './counting.ts';
import { useScene } from './sceneContext.ts';

/** How the lines between two count people where they are drawn, so that who asks for what is behind them gets just that. */
export function useCounting(one: string, other: string): Counting {
  const { scene } = useScene();
  const unrolled = useExplorer((state) => state.view.unrolled);
  const isRolledUp =
    scene?.rolledUp === true &&
    scene.graph.relations.some(
      ({ source, target }) => (source === one && target === other) || (source === other && target === one),
    );
  return useMemo(() => countingOf(isRolledUp, unrolled), [isRolledUp, unrolled]);
}
