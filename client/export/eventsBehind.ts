import type { Counting } from '../graph/counting.ts';
import type { GraphRelation } from '../graph/graphData.ts';
import type {
  EventFilter,
  EventKind,
  ExportedEventsQuery,
  ExportedEventsQueryVariables,
} from '../operations/generated.ts';
import { relationId } from '../state/selection.ts';

export type FoundEvent = ExportedEventsQuery['graph']['relations'][number]['events']['nodes'][number];
export type FoundClaim = FoundEvent['claims'][number];

/** How events are asked for, and who hears how far it has come. */
export interface Asking {
  readonly language: string;
  /** How the relations count people. */
  readonly counting: Counting;
  /** Under which filter the events of a relation count. */
  readonly filterOf: (relation: GraphRelation) => EventFilter;
  readonly ask: (variables: ExportedEventsQueryVariables) => Promise<ExportedEventsQuery>;
  /** Told how many events are here, those of two relations twice. */
  readonly tell: (found: number) => void;
}

/**
 * How much is asked for at once: relations of a parcel, relations that may come in answer, as there may be others between the
 * same ends, and events of each; then events of a further page of one relation. The API answers about a million values, and
 * an event with its claims comes to some 280.
 */
const most = { parcel: 40, answered: 120, first: 25, further: 200 } as const;
/** How many parcels are asked for at once: enough to keep a server busy, and no more than leaves it to others. */
const atOnce = 4;

type Keep = (relation: GraphRelation, events: readonly FoundEvent[]) => void;

/**
 * All events that relations of the graph rest on, by relation. Relations that hang on one node are asked for together, and
 * what has many events is paged through to its end.
 *
 * @throws what `ask` throws; then nothing more is asked for
 */
export async function eventsBehind(
  relations: readonly GraphRelation[],
  asking: Asking,
): Promise<ReadonlyMap<string, readonly FoundEvent[]>> {
  const found = new Map<string, FoundEvent[]>(relations.map((relation) => [relationId(relation), []]));
  const waiting = parcelsOf(relations, asking.filterOf);
  let count = 0;
  const keep: Keep = (relation, events) => {
    found.get(relationId(relation))?.push(...events);
    count += events.length;
    asking.tell(count);
  };
  const work = async (): Promise<void> => {
    for (let parcel = waiting.shift(); parcel; parcel = waiting.shift())
      await eventsOfParcel(parcel, asking, keep);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    waiting.length = 0;
  }
  return found;
}

/** Relations that have an end in common, and count under one filter. */
interface Parcel {
  readonly hub: string;
  readonly filter: EventFilter;
  readonly relations: readonly GraphRelation[];
}

/** Each relation goes with those of its busier end. */
function parcelsOf(relations: readonly GraphRelation[], filterOf: Asking['filterOf']): Parcel[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of relations)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const groups = new Map<string, { hub: string; filter: EventFilter; own: GraphRelation[] }>();
  for (const relation of relations) {
    const { source, target } = relation;
    const hub = (degrees.get(source) ?? 0) >= (degrees.get(target) ?? 0) ? source : target;
    const filter = filterOf(relation);
    const key = JSON.stringify([hub, filter]);
    const group = groups.get(key);
    if (group) group.own.push(relation);
    else groups.set(key, { hub, filter, own: [relation] });
  }
  return [...groups.values()].flatMap(({ hub, filter, own }) =>
    Array.from({ length: Math.ceil(own.length / most.parcel) }, (_, index) => ({
      ...{ hub, filter },
      relations: own.slice(index * most.parcel, (index + 1) * most.parcel),
    })),
  );
}

async function eventsOfParcel({ hub, filter, relations }: Parcel, asking: Asking, keep: Keep): Promise<void> {
  const { language, counting, ask } = asking;
  const { graph } = await ask({
    language,
    ...counting,
    among: [...new Set(relations.flatMap(({ source, target }) => [source, target]))],
    touching: [hub],
    filter: { ...filter, kinds: [...new Set(relations.map(kindOf))] },
    first: most.answered,
    events: most.first,
  });
  const answered = new Map(graph.relations.map((relation) => [relationId(relation), relation.events]));
  for (const relation of relations) {
    const page = answered.get(relationId(relation));
    if (page) keep(relation, page.nodes);
    // One that is not in the answer, where too many lie between the same ends, is asked for by itself.
    if (!page || page.pageInfo.hasNextPage)
      await furtherEvents(relation, page?.pageInfo.endCursor ?? null, asking, keep);
  }
}

async function furtherEvents(
  relation: GraphRelation,
  after: string | null,
  { language, counting, filterOf, ask }: Asking,
  keep: Keep,
): Promise<void> {
  const { source, target } = relation;
  const kind = kindOf(relation);
  for (let cursor = after, isMore = true; isMore;) {
    const { graph } = await ask({
      language,
      ...counting,
      among: [source, target],
      touching: [source],
      direction: kind === 'SPOKE_WITH' ? 'BOTH' : 'OUT',
      filter: { ...filterOf(relation), kinds: [kind] },
      first: 1,
      events: most.further,
      after: cursor,
    });
    const page = graph.relations[0]?.events;
    if (page) keep(relation, page.nodes);
    // Gone from the graph meanwhile: what is here is all there is.
    isMore = page?.pageInfo.hasNextPage ?? false;
    cursor = page?.pageInfo.endCursor ?? null;
  }
}

const kindOf = ({ kind }: GraphRelation): EventKind => kind as EventKind;
