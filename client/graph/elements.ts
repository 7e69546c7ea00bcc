import type { ElementDefinition } from 'cytoscape';
import { relationKind } from '../kinds/relationKinds.ts';
import type { NodeKindName } from '../kinds/entityKinds.ts';
import { labelLines, type Measure } from './labelLines.ts';
import { standings } from '../kinds/standings.ts';
import { relationId } from '../state/selection.ts';
import type { GraphData, GraphRelation } from './graphData.ts';

/** What the canvas keeps of a node. */
export interface NodeData {
  readonly id: string;
  readonly kind: NodeKindName;
  readonly label: string;
  /** In canvas pixels; a topic's card is as large as its title needs. */
  readonly width: number;
  readonly height: number;
}

/** What the canvas keeps of a relation; `source`, `target` and `relation` together name it. */
export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly family: string;
  readonly standing: string;
  readonly count: number;
  /** What the line is wider than one event of its family, in canvas pixels. */
  readonly width: number;
  /** The count as text, where it says something. */
  readonly label: string;
}

/** In canvas pixels. */
const widestTitle = 136;
const cardPadding = 9;

/**
 * Cytoscape's elements for a graph: entities and topics in the order of their ids, then relations. Pure, so that the
 * same graph gives the same elements and, from fixed starting points, the same picture.
 *
 * @param measure measures the titles of topics in the font of their cards
 */
export function elementsOf(graph: GraphData, measure: Measure): ElementDefinition[] {
  const talks = talksByEntity(graph.relations);
  const known = new Set([...graph.entities, ...graph.topics].map(({ id }) => id));
  const nodes: NodeData[] = [
    ...graph.entities.map(({ id, kind, name }) => {
      const size = sizeOf(talks.get(id) ?? 0);
      return { id, kind, label: name, width: size, height: size };
    }),
    ...graph.topics.map(({ id, title }) => {
      const { text, width, height } = labelLines(title, widestTitle, measure);
      return {
        id,
        kind: 'TOPIC' as const,
        label: text,
        width: width + 2 * cardPadding,
        height: height + 2 * cardPadding,
      };
    }),
  ];
  nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...nodes.map((data) => ({ group: 'nodes' as const, data, classes: data.kind })),
    ...graph.relations
      .filter(({ source, target }) => known.has(source) && known.has(target))
      .map((relation) => ({ group: 'edges' as const, data: edgeData(relation) })),
  ];
}

function edgeData(relation: GraphRelation): EdgeData {
  const { kind, family } = relationKind(relation.kind);
  return {
    id: relationId(relation),
    source: relation.source,
    target: relation.target,
    relation: relation.kind,
    family,
    standing: relation.standing ?? 'NONE',
    count: relation.count,
    width: Math.min(4, Math.log2(relation.count) * 1.3) + extraOf(relation),
    label:
      family === 'represents' || (relation.count < 2 && kind !== 'SPOKE_WITH') ? '' : String(relation.count),
  };
}

const extraOf = ({ standing }: GraphRelation): number =>
  standings.find((entry) => entry.standing === standing)?.extra ?? 0;

function talksByEntity(relations: readonly GraphRelation[]): Map<string, number> {
  const talks = new Map<string, number>();
  for (const { kind, source, target, count } of relations) {
    if (relationKind(kind).family !== 'spoke') continue;
    for (const id of [source, target]) talks.set(id, (talks.get(id) ?? 0) + count);
  }
  return talks;
}

/** Whoever talks more is larger, by area: 30 to 52 canvas pixels across. */
const sizeOf = (talks: number): number => Math.min(52, Math.round(30 + Math.sqrt(talks) * 6));
