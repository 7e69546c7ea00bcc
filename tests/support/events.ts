import { relationEnds } from '../../server/event/relationEnds.ts';
import type { EventKind, Medium, Role, Standing } from '../../server/vocabulary.ts';
import { data } from './api.ts';
import type { TestServer } from './server.ts';

/** An event as the API tells it. */
export interface ToldEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly medium: Medium | null;
  readonly standing: Standing;
  readonly participants: readonly { readonly role: Role; readonly entity: { readonly id: string } }[];
  readonly about: readonly { readonly id: string }[];
  readonly outlets: readonly { readonly id: string }[];
  readonly datasets: readonly { readonly id: string }[];
}

export type TestFilter = Readonly<Record<string, unknown>>;

/** All events that match a filter: what counts are counted from a second time, without Cypher. */
export async function listAllEvents(server: TestServer, filter: TestFilter = {}): Promise<ToldEvent[]> {
  const { events } = await data<{ events: { totalCount: number; nodes: ToldEvent[] } }>(
    server,
    `query ($filter: EventFilter) { events(filter: $filter, first: 1000) { totalCount nodes {
      id kind earliest latest medium standing participants { role entity { id } } about { id } outlets { id } datasets { id }
    } } }`,
    { filter },
  );
  if (events.totalCount > 1000) throw new Error('There are more events than one page holds.');
  return events.nodes;
}

/** The relations that an event gives, as `kind:source:target`. */
export function relationsOf({ kind, participants, about }: ToldEvent): string[] {
  const ends = relationEnds(
    kind,
    participants.map(({ role }) => role),
    about.length > 0,
  );
  const at = (end: string) =>
    participants.filter((_, index) => ends[index] === end).map((one) => one.entity.id);
  const talks = at('BOTH').flatMap((a) => at('BOTH').flatMap((b) => (a < b ? [`${kind}:${a}:${b}`] : [])));
  const targets = [...about.map(({ id }) => id), ...at('TARGET')];
  const deeds = at('SOURCE').flatMap((source) => targets.map((target) => `${kind}:${source}:${target}`));
  return [...new Set([...talks, ...deeds])];
}

/** How many items have which key. */
export function tally<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of items.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
