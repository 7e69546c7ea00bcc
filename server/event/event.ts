import type { DatasetId, EntityId, EventId, TopicId } from '../ids.ts';
import { proseFrom, type Prose } from '../prose.ts';
import type { EventKind, Medium, Role, Standing } from '../vocabulary.ts';

export interface Participant {
  readonly entity: EntityId;
  readonly role: Role;
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
  readonly participants: readonly Participant[];
  readonly topics: readonly TopicId[];
  readonly outlets: readonly EntityId[];
  readonly datasets: readonly DatasetId[];
}

export type EventRow = Omit<Event, 'summary'> & Readonly<Record<string, unknown>>;

export const eventFromRow = (row: EventRow): Event => ({
  id: row.id,
  kind: row.kind,
  date: row.date,
  earliest: row.earliest,
  latest: row.latest,
  medium: row.medium,
  duration: row.duration,
  summary: proseFrom(row, 'summary'),
  standing: row.standing,
  origins: row.origins,
  participants: row.participants,
  topics: row.topics,
  outlets: row.outlets,
  datasets: row.datasets,
});
