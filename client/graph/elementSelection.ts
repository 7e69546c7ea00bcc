import { eventNodeId, type Selection } from '../state/selection.ts';
import type { SceneLine } from './lines.ts';
import type { Scene } from './scene.ts';

/** What an element of the canvas stands for, by its canvas id; null for what is not drawn. */
export function selectionOf(scene: Scene, id: string): Selection | null {
  const node = scene.nodes.find((each) => each.id === id);
  if (node) {
    if (node.kind === 'EVENT') return { type: 'event', id: eventIn(id) };
    if (node.kind === 'GROUP') return { type: 'entity', id: principalOf(id) };
    return { type: node.kind === 'TOPIC' ? 'topic' : 'entity', id };
  }
  const line = scene.lines.find((each) => each.id === id);
  return line ? lineSelection(line) : null;
}

function lineSelection({ role, source, target, relations }: SceneLine): Selection {
  const [relation] = relations;
  if (role === 'pair') return { type: 'pair', a: source, b: target };
  if (role === 'relation' && relation) return { type: 'relation', kind: relation.kind, source, target };
  return { type: 'event', id: eventIn([source, target].find(isEventNode) ?? source) };
}

const prefix = eventNodeId('');
const isEventNode = (id: string): boolean => id.startsWith(prefix);
const eventIn = (id: string): string => id.slice(prefix.length);

/** What the box around a principal and its people is called on the canvas. */
export const groupId = (principal: string): string => `group ${principal}`;
const principalOf = (id: string): string => id.slice(groupId('').length);
