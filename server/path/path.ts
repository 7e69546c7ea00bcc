import type { Contact } from '../contact/contact.ts';
import type { EntityId, EventId } from '../ids.ts';

/** A contact between two who follow each other in a chain, with the talk that stands for it. */
export interface PathStep {
  readonly contact: Contact;
  readonly event: EventId;
}

/** A chain of contacts from one entity to another. */
export interface Path {
  /** All along it, both ends included. */
  readonly entities: readonly EntityId[];
  /** Read only when they are asked for, of all paths of a search at once. */
  readonly steps: () => Promise<readonly PathStep[]>;
}
