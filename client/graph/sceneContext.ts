import { createContext, useContext, useMemo } from 'react';
import { namesOf, type Names } from './relationText.ts';
import type { Scene } from './scene.ts';

/** The scene and how it stands with it. */
export interface SceneState {
  /** null until the first answer is here. */
  readonly scene: Scene | null;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Whether something that the view wants is still on its way. */
  readonly waiting: boolean;
}

export const SceneContext = createContext<SceneState>({
  scene: null,
  error: null,
  retry: () => undefined,
  waiting: true,
});

/** What the canvas draws, for all who show it too. */
export const useScene = (): SceneState => useContext(SceneContext);

/** What each id is called that has been fetched. */
export function useNames(): Names {
  const { scene } = useScene();
  return useMemo(() => (scene ? namesOf(scene.known) : new Map()), [scene]);
}

/**
 * Whether the graph is here, or cannot be had. What stands around it asks only then: a database that has just started, or that
 * holds much, would else let all of it wait for one another, and the picture is what everybody waits for.
 */
export function useSceneCame(): boolean {
  const { scene, error } = useScene();
  return scene !== null || error !== null;
}
