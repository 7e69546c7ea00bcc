import type { GraphQLResolveInfo } from 'graphql';
import { filterFrom, type Filter } from '../event/filter.ts';
import type { EventFilter } from './generated.ts';

type Path = GraphQLResolveInfo['path'];

/** Fields whose filter says as of which day they are asked, by their place in the answer; YYYY-MM-DD, null for no day. */
const days = new WeakMap<Path, string | null>();

/**
 * As of which day a field is told: what the nearest filter above it says.
 *
 * @returns YYYY-MM-DD, null for all that is known
 */
export function knownDay({ path }: Pick<GraphQLResolveInfo, 'path'>): string | null {
  for (let at: Path | undefined = path; at; at = at.prev) {
    const day = days.get(at);
    if (day !== undefined) return day;
  }
  return null;
}

/**
 * The filter of a field. Where it names no day of `asKnownOn` it is asked as of that of the field above; all below are told as
 * of its own.
 *
 * @throws EntenteError BAD_INPUT if `to` lies before `from`
 */
export function filterAt(given: EventFilter | null | undefined, info: GraphQLResolveInfo): Filter {
  const filter = filterFrom(given);
  const asKnownOn = given?.asKnownOn === undefined ? knownDay(info) : filter.asKnownOn;
  days.set(info.path, asKnownOn);
  return { ...filter, asKnownOn };
}

/** Whether something was known on a day. */
export const wasKnown = ({ known }: { readonly known: string | null }, day: string | null): boolean =>
  day === null || (known !== null && known <= day);
