import { EntenteError } from '../errors.ts';
import type { Filter } from '../event/filter.ts';

/** Which way relations lead, seen from one end; BOTH is for talks. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Which relations are asked for, and which events they are computed from. */
export interface RelationFilter extends Filter {
  /** One of these entities and topics is at an end. */
  readonly touching: readonly string[] | null;
  /** Seen from `touching`. */
  readonly direction: Direction | null;
  /** Both ends are among these. */
  readonly among: readonly string[] | null;
}

export interface Selection {
  readonly around?: readonly string[] | null | undefined;
  readonly touching?: readonly string[] | null | undefined;
  readonly direction?: Direction | null | undefined;
  readonly among?: readonly string[] | null | undefined;
}

/**
 * The relations that `graph` is asked for: those of the events that match a filter, as far as the selection holds them.
 *
 * @throws EntenteError BAD_INPUT for a direction that is seen from nobody
 */
export function selectRelations(filter: Filter, given: Selection): RelationFilter {
  const { around = null, touching = null, direction = null, among = null } = given;
  if (direction && !touching)
    throw new EntenteError(
      'BAD_INPUT',
      `\`direction\` is ${direction}, but nothing says from where it is seen. Give \`touching\` the entities or topics at that end.`,
    );
  // Whatever else is asked, the search starts at those who are named and not at all events.
  return { ...filter, around, ends: touching ?? among, touching, direction, among };
}
