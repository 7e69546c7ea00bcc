import { relationEnds } from '../../server/event/relationEnds.ts';
import type { AnsweredFragment, EventKind, Role } from '../operations/generated.ts';
import { pairOf, relationId, type Selection } from '../state/selection.ts';
import type { Drawing } from '../state/view.ts';

type Relation = Extract<Selection, { type: 'relation' }>;

/** More lines than this at once are a thicket. */
const mostRelations = 30;
/** As many events as this can be told apart on the canvas; of more, the lines are not opened. */
const mostOpened = 12;

/** What an answer adds to the canvas, and how much of it that is. */
export interface AnswerDrawing extends Omit<Drawing, 'unrolls'> {
  readonly relations: number;
  /** How many relations its events give in all, of which the busiest are drawn. */
  readonly allRelations: number;
}

/**
 * The relations that an answer's events give, those of most events first, and whom and what else it names. Few events are opened
 * out of their lines.
 */
export function drawingOf({
  entities,
  topics,
  events,
  reading,
}: Pick<AnsweredFragment, 'entities' | 'topics' | 'events' | 'reading'>): AnswerDrawing {
  const counts = new Map<string, { relation: Relation; count: number }>();
  for (const relation of events.flatMap(relationsOf)) {
    const id = relationId(relation);
    counts.set(id, { relation, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  const relations = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostRelations)
    .map(({ relation }) => relation);
  const ends = new Set(relations.flatMap(({ source, target }) => [source, target]));
  // Topics hang on lines of their own; where no line to them is drawn, an answer's events are enough.
  const alone = [...(reading?.entities ?? []), ...entities].filter(({ id }) => !ends.has(id));
  const withTopics = events.length === 0 ? topics : [];
  const nodes = new Set([...ends, ...alone.map(({ id }) => id), ...withTopics.map(({ id }) => id)]);
  return {
    shows: [
      ...relations,
      ...alone.map(({ id }) => ({ type: 'entity', id }) as const),
      ...withTopics.map(({ id }) => ({ type: 'topic', id }) as const),
    ].filter(isFirst),
    opens: events.length <= mostOpened ? relations.map(relationId) : [],
    nodes: [...nodes],
    relations: relations.length,
    allRelations: counts.size,
  };
}

/** What has to be known of an event to tell which relations it gives. */
export interface EventEnds {
  readonly kind: EventKind;
  readonly participants: readonly { readonly role: Role; readonly entity: { readonly id: string } }[];
  readonly about: readonly { readonly id: string }[];
}

/** The relations that one event gives, each once, as the graph has them. */
export function relationsOf({ kind, participants, about }: EventEnds): Relation[] {
  const ends = relationEnds(
    kind,
    participants.map(({ role }) => role),
    about.length > 0,
  );
  const at = (wanted: 'BOTH' | 'SOURCE' | 'TARGET') =>
    participants.filter((_, place) => ends[place] === wanted).map(({ entity }) => entity.id);
  const topics = about.map(({ id }) => id);
  const talking = at('BOTH');
  const pairs = talking.flatMap((one, place) =>
    talking.slice(place + 1).flatMap((other) => (one === other ? [] : [pairOf(one, other)])),
  );
  const lines = [
    // A talk is stored once, from the end that comes first.
    ...pairs.map(({ a, b }) => [a, b] as const),
    ...at('SOURCE').flatMap((source) => topics.map((target) => [source, target] as const)),
    ...at('SOURCE').flatMap((source) => at('TARGET').map((target) => [source, target] as const)),
  ];
  return lines
    .filter(([source, target]) => source !== target)
    .map(([source, target]): Relation => ({ type: 'relation', kind, source, target }))
    .filter(isFirst);
}

const isFirst = (one: Selection, place: number, all: readonly Selection[]): boolean =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === place;
