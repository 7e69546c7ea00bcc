import { relationsOf, type EventEnds } from '../../ask/drawing.ts';
import { pairOf, relationId, type Selection } from '../../state/selection.ts';
import type { Drawing } from '../../state/view.ts';
import { addedAs } from '../run/drawable.ts';

type Relation = Extract<Selection, { type: 'relation' }>;
type Given = Readonly<Record<string, unknown>>;

/** More lines or nodes at once than the canvas can still lay out while one waits. */
const mostRelations = 200;
const mostAlone = 60;
/** As many events as this can be told apart on the canvas; of more, the lines are not opened. */
const mostOpened = 12;

/** What a result adds to the canvas, and how much of it that is. */
export interface ResultDrawing extends Omit<Drawing, 'unrolls'> {
  readonly relations: number;
  /** How many relations the result holds in all, of which the busiest are drawn. */
  readonly allRelations: number;
  readonly allNodes: number;
}

interface Found {
  /** Relations by their ids, with how much is known to lie behind each. */
  readonly relations: Map<string, { readonly relation: Relation; readonly count: number }>;
  readonly entities: Set<string>;
  readonly topics: Set<string>;
  readonly events: Map<string, EventEnds>;
}

/** Where in a result something stands: whose it is, and whether an event draws it already. */
interface Within {
  readonly entity: string | null;
  readonly event: boolean;
}

/**
 * What the canvas can draw of a result, the busiest relations first: entities, topics, relations, contacts, stances and what
 * events give, wherever they stand in it. Few events are opened out of their lines.
 *
 * @param data the answer to a document that `drawable` made
 */
export function drawingOfResult(data: unknown): ResultDrawing {
  const found: Found = { relations: new Map(), entities: new Set(), topics: new Set(), events: new Map() };
  collect(data, { entity: null, event: false }, found);
  for (const event of found.events.values()) addEvent(event, found);

  const all = [...found.relations.values()].sort((a, b) => b.count - a.count).map(({ relation }) => relation);
  const relations = all.slice(0, mostRelations);
  const ends = new Set(relations.flatMap(({ source, target }) => [source, target]));
  const alone = (ids: Iterable<string>) => [...ids].filter((id) => !ends.has(id));
  const lone: readonly Selection[] = [
    ...alone(found.entities).map((id) => ({ type: 'entity', id }) as const),
    ...alone(found.topics).map((id) => ({ type: 'topic', id }) as const),
  ];
  const shown = lone.slice(0, mostAlone);
  return {
    shows: [...relations, ...shown],
    opens: found.events.size <= mostOpened ? relations.filter(isFrom(found.events)).map(relationId) : [],
    nodes: [...ends, ...shown.flatMap((each) => ('id' in each ? [each.id] : []))],
    relations: relations.length,
    allRelations: all.length,
    allNodes: new Set([
      ...all.flatMap(({ source, target }) => [source, target]),
      ...found.entities,
      ...found.topics,
    ]).size,
  };
}

/** Whether one of some events gives a relation: what else the result holds has no event to be opened into. */
const isFrom = (events: Found['events']) => {
  const given = new Set([...events.values()].flatMap(relationsOf).map(relationId));
  return (relation: Relation): boolean => given.has(relationId(relation));
};

function collect(value: unknown, within: Within, found: Found): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, within, found);
    return;
  }
  if (!isGiven(value)) return;
  const inside = collectOne(value, within, found);
  for (const part of Object.values(value)) collect(part, inside, found);
}

/** Takes one record of a result in. Returns where what it holds stands. */
function collectOne(record: Given, within: Within, found: Found): Within {
  const id = text(record, 'id');
  switch (text(record, '__typename')) {
    case 'Entity':
      if (id === null) return within;
      // Who takes part in an event, and who tells of it, is drawn with the event.
      if (!within.event) found.entities.add(id);
      return { ...within, entity: id };
    case 'Topic':
      if (id !== null && !within.event) found.topics.add(id);
      return within;
    case 'Event': {
      const event = eventOf(record);
      if (id !== null && event) found.events.set(id, event);
      return { ...within, event: true };
    }
    case 'Contact': {
      const [one, other] = [idOf(part(record, 'a')), idOf(part(record, 'b'))];
      if (one === null || other === null || one === other) return within;
      const { a, b } = pairOf(one, other);
      add(found, { type: 'relation', kind: 'SPOKE_WITH', source: a, target: b }, number(record, 'count'));
      return { ...within, event: true };
    }
    case 'Relation':
      addRelation(record, found);
      return within;
    case 'Stance':
      addStance(record, within, found);
      return within;
    default:
      return within;
  }
}

function addRelation(record: Given, found: Found): void {
  const [kind, source, target] = [text(record, 'kind'), text(record, 'source'), text(record, 'target')];
  if (kind === null || source === null || target === null) return;
  // Who speaks for whom is drawn between those that are drawn.
  if (kind === 'REPRESENTS') for (const end of [source, target]) found.entities.add(end);
  else add(found, { type: 'relation', kind, source, target }, number(record, 'count'));
}

function addStance(record: Given, { entity }: Within, found: Found): void {
  const topic = idOf(part(record, 'topic'));
  const kinds = part(record, 'kinds');
  if (entity === null || topic === null || !Array.isArray(kinds)) return;
  for (const each of kinds.filter(isGiven)) {
    const kind = text(each, 'kind');
    // Talks about a topic are lines between those who talk.
    if (kind === null || kind === 'SPOKE_WITH') continue;
    add(found, { type: 'relation', kind, source: entity, target: topic }, number(each, 'count'));
  }
}

/** The relations of an event; where it gives none, those who take part in it and what it is about. */
function addEvent(event: EventEnds, found: Found): void {
  const relations = relationsOf(event);
  for (const relation of relations) {
    const before = found.relations.get(relationId(relation))?.count ?? 0;
    found.relations.set(relationId(relation), { relation, count: before + 1 });
  }
  if (relations.length > 0) return;
  for (const { entity } of event.participants) found.entities.add(entity.id);
  for (const topic of event.about) found.topics.add(topic.id);
}

function add({ relations }: Found, relation: Relation, count: number): void {
  const id = relationId(relation);
  relations.set(id, { relation, count: Math.max(count, relations.get(id)?.count ?? 0) });
}

function eventOf(record: Given): EventEnds | null {
  const [kind, participants, about] = [
    text(record, 'kind'),
    part(record, 'participants'),
    part(record, 'about'),
  ];
  if (kind === null || !Array.isArray(participants) || !Array.isArray(about)) return null;
  return {
    kind: kind as EventEnds['kind'],
    participants: participants.filter(isGiven).flatMap((each) => {
      const [role, id] = [text(each, 'role'), idOf(part(each, 'entity'))];
      return role === null || id === null ? [] : [{ role: role as never, entity: { id } }];
    }),
    about: about.flatMap((topic) => {
      const id = idOf(topic);
      return id === null ? [] : [{ id }];
    }),
  };
}

const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A part of a record, under the name that `drawable` gave it where its own was taken. */
const part = (record: Given, name: string): unknown =>
  addedAs(name) in record ? record[addedAs(name)] : record[name];
const text = (record: Given, name: string): string | null => {
  const value = part(record, name);
  return typeof value === 'string' ? value : null;
};
const number = (record: Given, name: string): number => {
  const value = part(record, name);
  return typeof value === 'number' ? value : 0;
};
const idOf = (value: unknown): string | null => (isGiven(value) ? text(value, 'id') : null);
