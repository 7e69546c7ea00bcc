import { pairOf, relationId, type Selection } from '../state/selection.ts';
import type { Drawing } from '../state/view.ts';

type Relation = Extract<Selection, { type: 'relation' }>;

/** The talks of two, as the canvas has them: they have no direction and are named from the lower id to the higher. */
export function talksOf(one: string, other: string): Relation {
  const { a, b } = pairOf(one, other);
  return { type: 'relation', kind: 'SPOKE_WITH', source: a, target: b };
}

/** What a path adds to the canvas: the talks of each of its steps, opened into their events, and by all means the step's own. */
export function drawingOfPath({ entities, events }: DrawnPath): Omit<Drawing, 'unrolls'> {
  const nodes = entities.map(({ id }) => id);
  const shows = nodes.slice(1).map((id, step) => talksOf(nodes[step] ?? id, id));
  const opens = shows.map(relationId);
  const singlesOut = opens.flatMap((relation, step) => {
    const event = events[step];
    return event ? [{ relation, event: event.id }] : [];
  });
  return { shows, opens, singlesOut, nodes };
}

interface DrawnPath {
  readonly entities: readonly { readonly id: string }[];
  /** One for each step. */
  readonly events: readonly { readonly id: string }[];
}
