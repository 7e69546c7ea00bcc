import { everything } from '../../client/state/filter.ts';
import type { GraphData } from '../../client/graph/graphData.ts';
import { sceneOf, type Scene } from '../../client/graph/scene.ts';
import { initialView, type Places } from '../../client/state/view.ts';
import { seeded } from '../../client/graph/seeded.ts';

/** What a screen leaves for a frame, in milliseconds. */
export const frameBudget = 16;

/** How much is drawn. */
export interface Size {
  readonly nodes: number;
  readonly relations: number;
}

/** A graph as the page gets it, with where everybody stands: in clusters, as layouts leave it. */
export interface MadeUp {
  readonly graph: GraphData;
  readonly places: Places;
}

const kinds = ['SPOKE_WITH', 'SPOKE_WITH', 'SPOKE_WITH', 'DEMANDED', 'WARNED', 'DENIED'];
const standings = ['REPORTED', 'CORROBORATED', 'CONFIRMED', 'DISPUTED'] as const;

/** The same for the same size. No two relations join the same two, so that each is a line. */
export function madeUp({ nodes, relations }: Size): MadeUp {
  const random = seeded(nodes);
  const side = Math.sqrt(nodes) * 110;
  const ids = Array.from({ length: nodes }, (_, index) => `n${index}`);
  const pairs = new Set<string>();
  while (pairs.size < relations) {
    const one = Math.floor(random() ** 2 * nodes);
    const other = Math.floor(random() * nodes);
    if (one !== other) pairs.add(`${Math.min(one, other)} ${Math.max(one, other)}`);
  }
  return {
    graph: {
      entities: ids.map((id, index) => ({
        id,
        kind:
          index % 9 === 0
            ? ('STATE' as const)
            : index % 5 === 0
              ? ('ORGANIZATION' as const)
              : ('PERSON' as const),
        name: `Somebody ${index}`,
      })),
      topics: [],
      relations: [...pairs].map((pair, index) => {
        const [source = '', target = ''] = pair.split(' ').map((number) => `n${number}`);
        const kind = kinds[index % kinds.length] ?? 'SPOKE_WITH';
        return {
          ...{ id: `r${index}`, kind: kind as 'SPOKE_WITH', source, target },
          ...{ count: 1 + (index % 7), first: '2022-01-01', last: '2022-02-01' },
          standing: standings[index % standings.length] ?? 'REPORTED',
        };
      }),
      truncated: false,
      totalRelations: relations,
      countedAs: [],
    },
    places: Object.fromEntries(ids.map((id) => [id, { x: random() * side * 1.4, y: random() * side }])),
  };
}

/** What the canvas draws of a graph; with a filter, what that leaves out is taken away or drawn grey. */
export function sceneFor(graph: GraphData, matching: GraphData | null = null): Scene {
  const nothing = { revealed: [], expanded: [], events: new Map() };
  return sceneOf(
    { base: graph, plain: graph, rolledUp: false, matching, ...nothing },
    { ...initialView, budget: graph.relations.length, filter: everything },
    String,
  );
}
