import type { Scene } from '../graph/scene.ts';
import type { NodeKindName } from '../kinds/entityKinds.ts';
import type { EventFilter, EventKind, Medium, Role, Standing } from '../operations/generated.ts';
import { relationId } from '../state/selection.ts';
import { placeIn } from '../state/placeIn.ts';
import type { Place, Places } from '../state/view.ts';
import type { FoundClaim, FoundEvent } from './eventsBehind.ts';

/** What an export says of itself. */
export interface About {
  readonly title: string;
  /** The day of the export where the reader is, YYYY-MM-DD. */
  readonly exported: string;
  /** BCP 47, of names and summaries. */
  readonly language: string;
  /** Which events count. */
  readonly filter: EventFilter;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ExportedNode {
  readonly id: string;
  readonly kind: NodeKindName;
  readonly name: string;
  /** How many events of the export it hangs on. */
  readonly count: number;
  /** EDTF, of the relations drawn. */
  readonly first: string | null;
  readonly last: string | null;
  /** How many people count as it. */
  readonly people: number;
  readonly outlets: readonly Named[];
  readonly datasets: readonly Named[];
  /** Where it stands on the canvas, in canvas pixels, y downwards; null where it has no place yet. */
  readonly place: Place | null;
}

export interface ExportedRelation {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly sourceName: string;
  readonly targetName: string;
  /** As it is drawn. */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly standing: Standing | null;
  /** Whether the filter leaves it out and it is drawn grey. */
  readonly leftOut: boolean;
  readonly outlets: readonly Named[];
  readonly datasets: readonly Named[];
  /** Ids, oldest first. */
  readonly events: readonly string[];
}

export interface ExportedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly medium: Medium | null;
  readonly duration: string | null;
  readonly summary: string;
  readonly standing: Standing;
  readonly origins: number;
  readonly codes: readonly string[];
  readonly participants: readonly (Named & { readonly role: Role })[];
  readonly about: readonly Named[];
  /** Ids of events. */
  readonly deniedBy: readonly string[];
  readonly outlets: readonly Named[];
  readonly datasets: readonly Named[];
  /** Ids of the relations that rest on it. */
  readonly relations: readonly string[];
}

export interface ExportedClaim {
  readonly id: string;
  readonly event: string;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: Named | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly language: string;
  };
  readonly paragraph: number | null;
  readonly sentence: number | null;
  readonly attributedTo: readonly Named[];
  readonly cites: readonly Named[];
  readonly origins: readonly Named[];
  readonly paraphrase: string;
  readonly date: string | null;
  readonly medium: Medium | null;
  readonly duration: string | null;
  readonly initiator: Named | null;
  readonly outcome: string | null;
  readonly dataset: Named;
  readonly code: string | null;
  readonly record: string | null;
}

/** What is drawn with all that it rests on: plain data, which every format writes in its own way. */
export interface Exported {
  readonly about: About;
  readonly nodes: readonly ExportedNode[];
  readonly relations: readonly ExportedRelation[];
  readonly events: readonly ExportedEvent[];
  readonly claims: readonly ExportedClaim[];
}

/** The events that each drawn relation rests on, by its id. */
export type Details = ReadonlyMap<string, readonly FoundEvent[]>;

/**
 * Puts together what is exported. Pure. Nodes and relations are those that the page counts as shown; events stand oldest
 * first, each once, however many relations rest on it.
 *
 * @param places where the nodes stand
 */
export function exported(scene: Scene, details: Details, about: About, places: Places): Exported {
  const { entities, topics } = scene.graph;
  const names = new Map([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...topics.map(({ id, title }) => [id, title] as const),
  ]);
  const people = new Map(scene.nodes.map((node) => [node.id, node.people]));
  const grey = new Set(
    scene.lines.filter((line) => line.grey).flatMap((line) => line.relations.map(relationId)),
  );
  const found = new Map<string, { readonly event: FoundEvent; readonly relations: string[] }>();
  for (const { kind, source, target } of scene.graph.relations) {
    const id = relationId({ kind, source, target });
    for (const event of new Map(details.get(id)?.map((each) => [each.id, each])).values()) {
      const known = found.get(event.id);
      if (known) known.relations.push(id);
      else found.set(event.id, { event, relations: [id] });
    }
  }
  const events = [...found.values()].sort((a, b) => byDay(a.event, b.event));
  const eventsOf = new Map<string, FoundEvent[]>(scene.graph.relations.map((each) => [relationId(each), []]));
  for (const { event, relations } of events) for (const id of relations) eventsOf.get(id)?.push(event);

  const relations = scene.graph.relations.map((relation): ExportedRelation => {
    const id = relationId(relation);
    const own = eventsOf.get(id) ?? [];
    const { kind, source, target, count, first, last, standing } = relation;
    return {
      ...{ id, kind, source, target },
      sourceName: names.get(source) ?? source,
      targetName: names.get(target) ?? target,
      count,
      ...{ first: first ?? null, last: last ?? null, standing: standing ?? null },
      leftOut: grey.has(id),
      ...toldBy(own),
      events: own.map((event) => event.id),
    };
  });
  const node = (id: string, kind: NodeKindName, name: string): ExportedNode => {
    const at = relations.filter(({ source, target }) => source === id || target === id);
    const ids = new Set(at.flatMap((relation) => relation.events));
    const days = at.filter((relation) => relation.kind !== 'REPRESENTS');
    return {
      ...{ id, kind, name },
      count: ids.size,
      first: days.flatMap(({ first }) => first ?? []).sort()[0] ?? null,
      last:
        days
          .flatMap(({ last }) => last ?? [])
          .sort()
          .at(-1) ?? null,
      people: people.get(id) ?? 0,
      outlets: eachOnce(at.flatMap(({ outlets }) => outlets)),
      datasets: eachOnce(at.flatMap(({ datasets }) => datasets)),
      place: placeIn(places, id) ?? null,
    };
  };
  return {
    about,
    nodes: [
      ...entities.map(({ id, kind, name }) => node(id, kind, name)),
      ...topics.map(({ id, title }) => node(id, 'TOPIC', title)),
    ],
    relations,
    events: events.map(({ event, relations: of }) => eventOf(event, of)),
    claims: events.flatMap(({ event }) => event.claims.map((claim) => claimOf(claim, event.id))),
  };
}

/** What is undated stands last, as nobody can say how old it is. */
function byDay(a: FoundEvent, b: FoundEvent): number {
  const [one, other] = [a.earliest ?? '~', b.earliest ?? '~'];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

const eachOnce = (all: readonly Named[]): Named[] => [
  ...new Map(all.map((each) => [each.id, each])).values(),
];

const titled = ({ id, title }: { readonly id: string; readonly title: string }): Named => ({
  id,
  name: title,
});

/** Which outlets and datasets told some events. */
const toldBy = (events: readonly FoundEvent[]) => ({
  outlets: eachOnce(events.flatMap(({ outlets }) => outlets)),
  datasets: eachOnce(events.flatMap(({ datasets }) => datasets.map(titled))),
});

function eventOf({ claims: _, ...event }: FoundEvent, relations: readonly string[]): ExportedEvent {
  const { id, kind, summary, standing, origins, codes } = event;
  return {
    ...{ id, kind },
    date: event.date ?? null,
    earliest: event.earliest ?? null,
    latest: event.latest ?? null,
    medium: event.medium ?? null,
    duration: event.duration ?? null,
    ...{ summary, standing, origins, codes },
    participants: event.participants.map(({ role, entity }) => ({ role, ...entity })),
    about: event.about.map(titled),
    deniedBy: event.deniedBy.map((denial) => denial.id),
    ...toldBy([{ ...event, claims: [] }]),
    relations,
  };
}

function claimOf(claim: FoundClaim, event: string): ExportedClaim {
  const { article } = claim;
  return {
    id: claim.id,
    event,
    article: {
      id: article.id,
      title: article.title ?? null,
      outlet: article.outlet ?? null,
      published: article.published ?? null,
      url: article.url ?? null,
      language: article.language,
    },
    paragraph: claim.paragraph ?? null,
    sentence: claim.sentence ?? null,
    ...{ attributedTo: claim.attributedTo, cites: claim.cites, origins: claim.origins },
    paraphrase: claim.paraphrase,
    date: claim.date ?? null,
    medium: claim.medium ?? null,
    duration: claim.duration ?? null,
    initiator: claim.initiator ?? null,
    outcome: claim.outcome ?? null,
    dataset: titled(claim.dataset),
    code: claim.code ?? null,
    record: claim.record ?? null,
  };
}
