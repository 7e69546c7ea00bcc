import { relationEnds, type RelationEnd } from '../event/relationEnds.ts';
import type { EntityId, EventId } from '../ids.ts';
import type { EventKind, Medium, Role } from '../vocabulary.ts';

/** A row whose names have become entities. */
export interface ResolvedRow {
  /** Ids of the claim that it becomes and of the event that this is of. */
  readonly claim: string;
  readonly event: EventId;
  readonly line: number;
  readonly record: string | null;
  readonly kind: EventKind;
  readonly medium: Medium | null;
  readonly code: string | null;
  readonly date: string | null;
  readonly participants: readonly { readonly entity: EntityId; readonly role: Role }[];
  /** Whether one of them is a person who speaks for somebody: only people ever count as others. */
  readonly forOthers: boolean;
  /** Id of the article. */
  readonly article: string;
  /** Last day on which it can have been published, YYYY-MM-DD. */
  readonly known: string | null;
  readonly outlet: EntityId | null;
  readonly sentence: number | null;
  readonly attributedTo: readonly EntityId[];
  readonly cites: readonly EntityId[];
  readonly text: { readonly words: string; readonly language: string } | null;
  /** What another row of the file with the same claim is: a claim of its own, refused, or nothing new. */
  readonly ifRepeated: 'ANOTHER' | 'REFUSED' | 'SAME';
  /** The same in copies of one text, as far as the file shows it (wording.ts); null where it does not. */
  readonly wording: string | null;
  /** Of all that it says, wherever in the file it stands. */
  readonly check: string;
}

export interface GatheredParticipant {
  readonly entity: EntityId;
  readonly role: Role;
  readonly end: RelationEnd;
  readonly place: number;
}

/** An event and the rows that tell of it. */
export interface GatheredEvent {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly medium: Medium | null;
  readonly date: string | null;
  readonly participants: readonly GatheredParticipant[];
  readonly rows: readonly ResolvedRow[];
}

/** Puts the rows that tell of the same event together. */
export function gather(rows: readonly ResolvedRow[]): GatheredEvent[] {
  const events = new Map<EventId, GatheredEvent & { rows: ResolvedRow[] }>();
  for (const row of rows) {
    const known = events.get(row.event);
    if (known) known.rows.push(row);
    else events.set(row.event, { ...eventOf(row), rows: [row] });
  }
  return [...events.values()];
}

function eventOf({ event: id, kind, medium, date, participants: told }: ResolvedRow): GatheredEvent {
  const participants = kind === 'SPOKE_WITH' ? told.toSorted(byId) : told;
  const ends = relationEnds(
    kind,
    participants.map(({ role }) => role),
    false,
  );
  return {
    ...{ id, kind, medium, date },
    participants: participants.map(({ entity, role }, place) => ({
      ...{ entity, role, place },
      end: ends[place] ?? null,
    })),
    rows: [],
  };
}

const byId = (one: { readonly entity: string }, other: { readonly entity: string }): number =>
  one.entity < other.entity ? -1 : 1;
