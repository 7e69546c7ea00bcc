import type { EventFilter, EventKind } from '../operations/generated.ts';
import { relationKind } from '../kinds/relationKinds.ts';

/** The filter that finds the events behind a relation. */
export function relationFilter(
  relation: { readonly kind: string; readonly source: string; readonly target: string },
  targetIsTopic: boolean,
): EventFilter {
  const { source, target } = relation;
  // REPRESENTS rests on no event and is never asked for here.
  const kinds = [relationKind(relation.kind).kind as EventKind];
  return targetIsTopic
    ? { participants: [source], topics: [target], kinds }
    : { participants: [source, target], kinds };
}
