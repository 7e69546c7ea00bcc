import { useScene } from '../graph/sceneContext.ts';

interface End {
  readonly name: string;
  readonly isTopic: boolean;
}

/**
 * What a relation's two ends are called.
 *
 * @returns `known` once the graph is here; `missing` if one of the ends is not in it
 */
export function useEnds({ source, target }: { readonly source: string; readonly target: string }): {
  source: End | null;
  target: End | null;
  known: boolean;
  missing: boolean;
} {
  const { scene, waiting } = useScene();
  const find = (id: string): End | null => {
    const entity = scene?.known.entities.find((each) => each.id === id);
    if (entity) return { name: entity.name, isTopic: false };
    const topic = scene?.known.topics.find((each) => each.id === id);
    return topic ? { name: topic.title, isTopic: true } : null;
  };
  const ends = { source: find(source), target: find(target) };
  const known = ends.source !== null && ends.target !== null;
  return { ...ends, known, missing: scene !== null && !waiting && !known };
}
