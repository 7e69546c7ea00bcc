import { relationKind, type RelationFamily } from '../kinds/relationKinds.ts';
import type { NodeKindName } from '../kinds/entityKinds.ts';
import type { GraphData } from '../graph/graphData.ts';
import type { Standing } from '../operations/generated.ts';

/** How many relations and nodes of each sign are drawn. */
export interface Counts {
  readonly families: Record<RelationFamily, number>;
  readonly standings: Record<Standing, number>;
  readonly kinds: Record<NodeKindName, number>;
}

/** Counts the signs of a graph; of none, all are 0. */
export function countsOf(graph: GraphData | null): Counts {
  const counts: Counts = {
    families: {
      spoke: 0,
      proposed: 0,
      accepted: 0,
      refused: 0,
      stated: 0,
      pressed: 0,
      acted: 0,
      represents: 0,
    },
    standings: { CONFIRMED: 0, CORROBORATED: 0, REPORTED: 0, DISPUTED: 0 },
    kinds: { PERSON: 0, STATE: 0, ORGANIZATION: 0, OUTLET: 0, TOPIC: graph?.topics.length ?? 0 },
  };
  for (const { kind, standing } of graph?.relations ?? []) {
    counts.families[relationKind(kind).family] += 1;
    if (standing) counts.standings[standing] += 1;
  }
  for (const { kind } of graph?.entities ?? []) counts.kinds[kind] += 1;
  return counts;
}
