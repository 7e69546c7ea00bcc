import { useScene } from './sceneContext.ts';

/** Tells which principals have to be unrolled for some people to be drawn themselves; none where nobody is rolled up. */
export function useUnrolls(): (nodes: readonly string[]) => readonly string[] {
  const { scene } = useScene();
  return (nodes) =>
    (scene?.rolledUp ? scene.known.countedAs : []).flatMap(({ person, principal }) =>
      nodes.includes(person) ? [principal] : [],
    );
}
