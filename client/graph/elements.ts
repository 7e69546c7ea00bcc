import type { ElementDefinition } from 'cytoscape';
import { relationFamilies } from '../kinds/relationKinds.ts';
import { standings } from '../kinds/standings.ts';
import { labelLines, type Measure } from './labelLines.ts';
import { labelText, longestLabel } from './labelText.ts';
import type { NumberText } from '../numbers/numberText.ts';
import type { End, LineRole, SceneLine } from './lines.ts';
import type { Scene, SceneKind, SceneNode } from './scene.ts';

/** What the canvas keeps of a node. */
export interface NodeData {
  readonly id: string;
  readonly kind: SceneKind;
  readonly label: string;
  /** In canvas pixels; a topic's card is as large as its title needs. */
  readonly width: number;
  readonly height: number;
  /** What its badge says, where people are rolled up into it: "+12"; else empty. */
  readonly badge: string;
  readonly parent?: string;
  /** First day that anything drawn of it can mean, YYYY-MM-DD. */
  readonly earliest: string | null;
  /** Of an event, the two that it stands between. */
  readonly between: readonly [string, string] | null;
}

/** What the canvas keeps of a line. */
export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly role: LineRole;
  /** Of a line of one relation, its kind; else empty. */
  readonly relation: string;
  /** Of a line of one family; else `several` or, for a report, `report`. */
  readonly family: string;
  /** Of a line of several families, each as often as its share of the line in twelfths. */
  readonly families: readonly string[];
  readonly standing: string;
  /** Whether the reader opened a line into it. */
  readonly isOpened: boolean;
  readonly count: number;
  /** In canvas pixels. */
  readonly width: number;
  readonly label: string;
  readonly sourceArrow: End['arrow'];
  readonly sourceFill: End['fill'];
  readonly targetArrow: End['arrow'];
  readonly targetFill: End['fill'];
}

/** Writes an EDTF date, or that there is none. */
export type DateText = (edtf: string | null) => string;

/** In canvas pixels. */
const widestTitle = 136;
const cardPadding = 9;
const eventSize = 13;

/**
 * Cytoscape's elements for a scene: boxes, then nodes in the order of their ids, then lines. Pure, so that the same scene
 * gives the same elements and, from fixed starting points, the same picture.
 *
 * @param measure measures the titles of topics in the font of their cards
 * @param dateText writes an event's EDTF date, or that there is none, in the reader's language
 * @param number writes the number on a badge
 */
export function elementsOf(
  scene: Scene,
  measure: Measure,
  dateText: DateText,
  number: NumberText,
): ElementDefinition[] {
  const nodes = [...scene.nodes].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return [
    ...nodes.map((node) => ({
      group: 'nodes' as const,
      data: nodeData(node, measure, dateText, number),
      classes: [node.kind, node.grey ? 'grey' : ''].join(' ').trim(),
    })),
    ...scene.lines.map((line) => ({
      group: 'edges' as const,
      data: edgeData(line),
      classes: line.grey ? 'grey' : '',
    })),
  ];
}

/** Cytoscape wants a box before what stands in it. */
const rank = ({ kind }: SceneNode): number => (kind === 'GROUP' ? 0 : 1);

function nodeData(
  { id, kind, name, date, talks, people, parent, earliest, between }: SceneNode,
  measure: Measure,
  dateText: DateText,
  number: NumberText,
): NodeData {
  // Always said: what Cytoscape is not told anew it keeps.
  const badge = people > 0 ? `+${number(people)}` : '';
  const more = { badge, earliest, between, ...(parent !== null && { parent }) };
  if (kind === 'TOPIC') {
    const { text, width, height } = labelLines(labelText(name, longestLabel.card), widestTitle, measure);
    const size = { width: width + 2 * cardPadding, height: height + 2 * cardPadding };
    return { id, kind, label: text, ...size, ...more };
  }
  if (kind === 'EVENT')
    return { id, kind, label: dateText(date), width: eventSize, height: eventSize, ...more };
  const size = sizeOf(talks);
  return { id, kind, label: labelText(name), width: size, height: size, ...more };
}

function edgeData(line: SceneLine): EdgeData {
  const [only] = line.families;
  const family =
    only && line.families.length === 1 ? only.family : line.role === 'report' ? 'report' : 'several';
  const [relation] = line.relations;
  return {
    id: line.id,
    source: line.source,
    target: line.target,
    role: line.role,
    relation: line.relations.length === 1 && relation ? relation.kind : '',
    family,
    families: line.families.flatMap(({ family: each, count }) =>
      Array<string>(Math.max(1, Math.round((12 * count) / line.count))).fill(each),
    ),
    standing: line.standing ?? 'NONE',
    isOpened: line.isOpened,
    count: line.count,
    width: widthOf(line),
    label: line.label,
    sourceArrow: line.atSource.arrow,
    sourceFill: line.atSource.fill,
    targetArrow: line.atTarget.arrow,
    targetFill: line.atTarget.fill,
  };
}

/** The more events, the wider, up to a limit; a confirmed line is wider still. */
function widthOf({ role, count, families, standing }: SceneLine): number {
  if (role === 'report') return 1;
  const own = Math.max(...families.map(({ family }) => relationFamilies[family].width));
  const extra = standings.find((entry) => entry.standing === standing)?.extra ?? 0;
  return own + Math.min(4, Math.log2(count) * 1.3) + extra;
}

/** Whoever talks more is larger, by area: 30 to 52 canvas pixels across. */
const sizeOf = (talks: number): number => Math.min(52, Math.round(30 + Math.sqrt(talks) * 6));
