import type { GraphRelation } from '../graph/graphData.ts';
import { relationFamilies, relationKind, type RelationFamily } from '../kinds/relationKinds.ts';
import type { RelationCountsQuery } from '../operations/generated.ts';
import type { Direction } from '../state/view.ts';

type Counts = NonNullable<RelationCountsQuery['entity']>['relationCounts'];

/** How many relations an expansion brings if nobody says otherwise. */
export const usualNumber = 12;
/** More at once make a picture that nobody can read: the reader is asked first. */
export const tooMany = 60;

/** The relations of one family that hang on an entity or topic, and how many of them are drawn already. */
export interface Available {
  readonly family: RelationFamily;
  readonly all: number;
  readonly drawn: number;
}

/**
 * What an expansion could bring, by family in the order of the legend; families without relations are left out.
 *
 * @param counts as the API counts them
 * @param drawn relations on the canvas
 * @param direction only those that lead this way; null for all
 */
export function availableOf(
  counts: Counts,
  drawn: readonly GraphRelation[],
  id: string,
  direction: Direction | null,
): Available[] {
  const fits = (way: Direction): boolean => direction === null || direction === way;
  const own = drawn.filter((relation) => {
    if (relation.kind === 'REPRESENTS') return false;
    const way = relation.kind === 'SPOKE_WITH' ? 'BOTH' : relation.source === id ? 'OUT' : 'IN';
    return (relation.source === id || relation.target === id) && fits(way);
  });
  return (Object.keys(relationFamilies) as RelationFamily[]).flatMap((family) => {
    const all = counts
      .filter((each) => relationKind(each.kind).family === family && fits(each.direction))
      .reduce((sum, { count }) => sum + count, 0);
    const shown = own.filter(({ kind }) => relationKind(kind).family === family).length;
    return all > 0 ? [{ family, all, drawn: Math.min(all, shown) }] : [];
  });
}
