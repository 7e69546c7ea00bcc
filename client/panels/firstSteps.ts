import type { GraphRelation } from '../graph/graphData.ts';
import { relationKind, type RelationFamily } from '../kinds/relationKinds.ts';

const families: readonly RelationFamily[] = ['spoke', 'proposed', 'refused'];

/**
 * Relations worth opening first: the busiest talk, proposal and denial of those that are drawn, so that a first click
 * shows what this is about.
 *
 * @returns up to three, in that order
 */
export function firstSteps(relations: readonly GraphRelation[]): GraphRelation[] {
  return families.flatMap((family) => {
    const ofFamily = relations.filter(({ kind }) => relationKind(kind).family === family);
    const [first] = [...ofFamily].sort((a, b) => b.count - a.count);
    return first ? [first] : [];
  });
}
