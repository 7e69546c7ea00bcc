import type { GraphRelation } from '../graph/graphData.ts';
import type { Selection } from '../state/selection.ts';

/** The talks of two entities as something to look at: a talk has no direction, so it is named as the canvas names it. */
export function talkBetween(a: string, b: string, relations: readonly GraphRelation[]): Selection {
  const kind = 'SPOKE_WITH';
  const reversed = relations.some((each) => each.kind === kind && each.source === b && each.target === a);
  return { type: 'relation', kind, source: reversed ? b : a, target: reversed ? a : b };
}
