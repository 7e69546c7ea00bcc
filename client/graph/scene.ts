import type { NodeKindName } from '../kinds/entityKinds.ts';
import { relationKind } from '../kinds/relationKinds.ts';
import type { NumberText } from '../numbers/numberText.ts';
import { eventNodeId, relationId } from '../state/selection.ts';
import type { Shape } from '../state/view.ts';
import { busiest, type GraphData, type GraphRelation } from './graphData.ts';
import { groupId } from './elementSelection.ts';
import { linesOf, type SceneLine } from './lines.ts';
import { mergeGraphs } from './mergeGraphs.ts';
import { principalsIn } from './principals.ts';
import { unfold, type OpenEvents } from './unfold.ts';

/** What a node of the canvas can be. */
export type SceneKind = NodeKindName | 'EVENT' | 'GROUP';

export interface SceneNode {
  readonly id: string;
  readonly kind: SceneKind;
  readonly name: string;
  /** Of an event, EDTF. */
  readonly date: string | null;
  /** How many talks it takes part in, of those that are drawn. */
  readonly talks: number;
  /** How many people are rolled up into it. */
  readonly people: number;
  /** The box that it stands in. */
  readonly parent: string | null;
  /** The first day that anything drawn of it can mean, YYYY-MM-DD; null where nothing is dated. */
  readonly earliest: string | null;
  /** Of an event, the two between whom it stands. */
  readonly between: readonly [string, string] | null;
  readonly grey: boolean;
}

/** What is drawn, and of how much. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  /** The relations that the lines stand for, and those who are joined by them: what lists and legend show. */
  readonly graph: GraphData;
  /** Everything that has been fetched: for names. */
  readonly known: GraphData;
  readonly rolledUp: boolean;
  /** Nodes that the reader hid and that would be drawn. */
  readonly hidden: number;
}

export interface SceneParts {
  /** The busiest relations, under the filter where the view takes away what it leaves out, and people counted as the view wants it. */
  readonly base: GraphData;
  /** The same with people as themselves. */
  readonly plain: GraphData;
  /** Whether people are counted as whom they speak for, in all parts but `plain`. */
  readonly rolledUp: boolean;
  /** What was looked at or expanded, each as it was fetched. */
  readonly revealed: readonly GraphData[];
  readonly expanded: readonly GraphData[];
  /** The relations that the filter leaves, where the rest is drawn grey; null where it restricts nothing. */
  readonly matching: GraphData | null;
  /** Events of opened relations, by relation. */
  readonly events: ReadonlyMap<string, OpenEvents>;
}

/**
 * Puts together what the canvas shows. Pure: the same parts and the same view give the same scene.
 *
 * @param number writes the counts of labels in the reader's language
 */
export function sceneOf(parts: SceneParts, view: Shape, number: NumberText): Scene {
  const { rolledUp } = parts;
  const fetched = [...parts.revealed, ...parts.expanded];
  const known = mergeGraphs(parts.plain, rolledUp ? [parts.base, ...fetched] : fetched);
  const shape = (graph: GraphData): GraphData => withoutLayers(graph, view.layersOff);

  // Who unrolls a principal wants to see all of its people, the busy and the others, and beside them the principal.
  const unrolled = known.countedAs.filter(({ principal }) => view.unrolled.includes(principal));
  const besides = unrolled.flatMap(({ person, principal }) => [person, principal]);
  const start = busiest(shape(mergeGraphs(parts.base, parts.revealed)), view.budget, view.revealed, besides);
  const drawn = mergeGraphs(start, parts.expanded.map(shape));
  const offices = officesAmong(shape(known), drawn);
  const hidden = new Set(view.hidden);
  const graph = without(mergeGraphs(drawn, [{ ...drawn, relations: offices }]), hidden);

  const left =
    parts.matching && new Map(shape(parts.matching).relations.map((each) => [relationId(each), each]));
  const opened = new Set(view.opened);
  const own = new Set((rolledUp ? parts.plain : known).relations.map(relationKey));
  const whole = linesOf(graph.relations, opened, number, (relation) => own.has(relationKey(relation)));
  const { lines, events, outlets } = unfold(
    whole,
    view.outletLayer ? parts.events : new Map([...parts.events].filter(([id]) => opened.has(id))),
    number,
  );
  const shownOutlets = outlets.filter(({ id }) => !hidden.has(id));
  const shownEvents = events.filter(({ id }) => !hidden.has(eventNodeId(id)));
  const greyed = lines.map((line) => (left ? greyWhere(line, left) : line));
  const nodes = [
    ...entityNodes(graph, known.countedAs, view),
    ...shownEvents.map(({ id, date, summary, between }): SceneNode => ({
      ...plain,
      id: eventNodeId(id),
      kind: 'EVENT',
      name: summary,
      date,
      earliest: dayOf(date),
      between,
    })),
    ...shownOutlets
      .filter(({ id }) => !graph.entities.some((entity) => entity.id === id))
      .map(({ id, name }): SceneNode => ({ ...plain, id, kind: 'OUTLET', name })),
  ];
  const ids = new Set(nodes.map(({ id }) => id));
  const shownLines = greyed.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return {
    nodes: left ? greyNodes(nodes, shownLines) : nodes,
    lines: shownLines,
    graph,
    known,
    rolledUp,
    hidden: [...drawn.entities, ...drawn.topics].filter(({ id }) => hidden.has(id)).length,
  };
}

/** A relation that several were rolled up into is none of those that the graph knows. */
const relationKey = (relation: GraphRelation): string => `${relationId(relation)} ${relation.count}`;

const plain = {
  date: null,
  talks: 0,
  people: 0,
  parent: null,
  earliest: null,
  between: null,
  grey: false,
} as const;

function withoutLayers(graph: GraphData, off: readonly NodeKindName[]): GraphData {
  if (off.length === 0) return graph;
  const gone = new Set([
    ...graph.entities.filter(({ kind }) => off.includes(kind)).map(({ id }) => id),
    ...(off.includes('TOPIC') ? graph.topics.map(({ id }) => id) : []),
  ]);
  return without(graph, gone);
}

function without(graph: GraphData, gone: ReadonlySet<string>): GraphData {
  if (gone.size === 0) return graph;
  return {
    ...graph,
    entities: graph.entities.filter(({ id }) => !gone.has(id)),
    topics: graph.topics.filter(({ id }) => !gone.has(id)),
    relations: graph.relations.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
  };
}

/** Who speaks for whom among those that are drawn. */
function officesAmong(known: GraphData, drawn: GraphData): GraphRelation[] {
  const ids = new Set(drawn.entities.map(({ id }) => id));
  return known.relations.filter(
    ({ kind, source, target }) => kind === 'REPRESENTS' && ids.has(source) && ids.has(target),
  );
}

function entityNodes(graph: GraphData, countedAs: GraphData['countedAs'], view: Shape): SceneNode[] {
  const talks = new Map<string, number>();
  const earliest = new Map<string, string>();
  for (const { kind, source, target, count, first } of graph.relations)
    for (const id of [source, target]) {
      if (kind === 'SPOKE_WITH') talks.set(id, (talks.get(id) ?? 0) + count);
      const day = relationKind(kind).family === 'represents' ? null : dayOf(first ?? null);
      const before = earliest.get(id);
      if (day && (!before || day < before)) earliest.set(id, day);
    }
  const people = new Map<string, number>();
  for (const { principal } of countedAs)
    if (!view.unrolled.includes(principal)) people.set(principal, (people.get(principal) ?? 0) + 1);
  // Only where the layout keeps those together who stand in one box; elsewhere the boxes would lie across each other.
  const groups = view.grouped && view.layout === 'force' ? groupsIn(graph) : new Map<string, string>();
  const boxes = [...new Set(groups.values())].map((principal): SceneNode => ({
    ...plain,
    id: groupId(principal),
    kind: 'GROUP',
    name: graph.entities.find(({ id }) => id === principal)?.name ?? principal,
  }));
  const common = (id: string) => ({
    ...plain,
    id,
    talks: talks.get(id) ?? 0,
    people: people.get(id) ?? 0,
    earliest: earliest.get(id) ?? null,
  });
  return [
    ...boxes,
    ...graph.entities.map(({ id, kind, name }) => {
      const principal = groups.get(id);
      return { ...common(id), kind, name, parent: principal === undefined ? null : groupId(principal) };
    }),
    ...graph.topics.map(({ id, title }) => ({ ...common(id), kind: 'TOPIC' as const, name: title })),
  ];
}

/** In whose box each entity stands: people in their principal's, the principal in its own. */
function groupsIn(graph: GraphData): Map<string, string> {
  const principals = principalsIn(graph);
  return new Map([
    ...principals,
    ...[...new Set(principals.values())].map((principal) => [principal, principal] as const),
  ]);
}

/** A line of which the filter leaves nothing is grey; one of which it leaves a part counts that part. */
function greyWhere(line: SceneLine, left: ReadonlyMap<string, GraphRelation>): SceneLine {
  const counted = line.relations.filter(({ kind }) => kind !== 'REPRESENTS');
  if (counted.length === 0) return line;
  return { ...line, grey: !counted.some((relation) => left.has(relationId(relation))) };
}

/** Who has lines, and only grey ones, is grey. */
function greyNodes(nodes: readonly SceneNode[], lines: readonly SceneLine[]): SceneNode[] {
  const endsOf = (some: readonly SceneLine[]) =>
    new Set(some.flatMap(({ source, target }) => [source, target]));
  const joined = endsOf(lines);
  const left = endsOf(lines.filter(({ grey }) => !grey));
  return nodes.map((node) => ({ ...node, grey: joined.has(node.id) && !left.has(node.id) }));
}

/** The first day that an EDTF date begins with; null where it names none. */
function dayOf(date: string | null): string | null {
  const [, year, month = '01', day = '01'] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '') ?? [];
  return year ? `${year}-${month}-${day}` : null;
}
