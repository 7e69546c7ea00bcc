import type { Entity } from '../entity/entity.ts';
import type { DatasetId, EntityId, EventId, TopicId } from '../ids.ts';
import { proseFrom, type Prose } from '../prose.ts';
import type { EventKind, Medium, Role, Standing } from '../vocabulary.ts';

export interface Participant {
  readonly entity: Entity;
  readonly role: Role;
}

/** What another record is for an event from a day on, YYYY-MM-DD; null is never. */
export interface Known<Id extends string> {
  readonly id: Id;
  readonly known: string | null;
}

/** Something that happened, or is said to have happened, between entities. */
export interface Event {
  readonly id: EventId;
  readonly kind: EventKind;
  /** EDTF. */
  readonly date: string | null;
  /** First and last day that `date` can mean, YYYY-MM-DD. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly medium: Medium | null;
  /** ISO 8601. */
  readonly duration: string | null;
  readonly summary: Prose;
  readonly standing: Standing;
  /** Independent origins, counted. */
  readonly origins: number;
  /** Of coded data, CAMEO's: `041`. */
  readonly codes: readonly string[];
  /** Since when it is known, YYYY-MM-DD; null for never. */
  readonly known: string | null;
  /** Where less was known at first: the days on which more became known, oldest first, and what was from each of them on. */
  readonly asOf: readonly string[];
  readonly standingsAsOf: readonly Standing[];
  readonly originsAsOf: readonly number[];
  readonly participants: readonly Participant[];
  readonly topics: readonly TopicId[];
  readonly outlets: readonly Known<EntityId>[];
  readonly datasets: readonly DatasetId[];
}

type History = Pick<Event, 'asOf' | 'standingsAsOf' | 'originsAsOf'>;

/** What is read of every event; who took part is told with all that an entity is told with. */
interface EveryRow extends Pick<Event, 'id' | 'kind' | 'date' | 'medium'> {
  readonly participants: readonly (Entity & Pick<Participant, 'role'>)[];
}

/** What is read where it is asked for (eventColumns.ts). In the graph there are no empty lists of some. */
type AskedRow = Partial<{
  readonly [Name in Exclude<keyof Event, 'summary' | keyof EveryRow>]:
    Event[Name] | (Name extends keyof History | 'codes' ? null : never);
}>;

export type EventRow = EveryRow & AskedRow & Readonly<Record<string, unknown>>;

const summaryFrom = proseFrom('summary');

/** An event of which nothing is to be asked that was not read. */
export const eventFromRow = (row: EventRow): Event => ({
  id: row.id,
  kind: row.kind,
  date: row.date,
  earliest: row.earliest ?? null,
  latest: row.latest ?? null,
  medium: row.medium,
  duration: row.duration ?? null,
  summary: summaryFrom(row),
  standing: row.standing ?? 'REPORTED',
  origins: row.origins ?? 0,
  codes: row.codes ?? [],
  known: row.known ?? null,
  asOf: row.asOf ?? [],
  standingsAsOf: row.standingsAsOf ?? [],
  originsAsOf: row.originsAsOf ?? [],
  participants: row.participants.map((entity) => ({ entity, role: entity.role })),
  topics: row.topics ?? [],
  outlets: row.outlets ?? [],
  datasets: row.datasets ?? [],
});

/**
 * What the claims together said of an event on a day.
 *
 * @param day YYYY-MM-DD, null for all that is known
 */
export function standingOn(
  { standing, origins, known, asOf, standingsAsOf, originsAsOf }: Event,
  day: string | null,
): Pick<Event, 'standing' | 'origins'> {
  if (day === null || (asOf.length === 0 && known !== null && known <= day)) return { standing, origins };
  const at = asOf.findLastIndex((since) => since <= day);
  return { standing: standingsAsOf[at] ?? 'REPORTED', origins: originsAsOf[at] ?? 0 };
}
