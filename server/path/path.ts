import type { Contact } from '../contact/contact.ts';
import type { EntityId, EventId } from '../ids.ts';

/** A chain of contacts from one entity to another. */
export interface Path {
  /** All along it, both ends included. */
  readonly entities: readonly EntityId[];
  /** One for each step. */
  readonly contacts: readonly Contact[];
  /** One for each step. */
  readonly events: readonly EventId[];
}
