import type { GraphQLResolveInfo } from 'graphql';
import { filterFrom, type Filter } from '../event/filter.ts';
import type { Context } from './context.ts';
import type { EventFilter } from './generated.ts';

type Path = GraphQLResolveInfo['path'];
type Asked = Pick<GraphQLResolveInfo, 'path'>;

/**
 * Fields of one answer whose filter says as of which day they are asked, by their place in it; YYYY-MM-DD, null for no day. Nothing is
 * in it as long as no filter names a day.
 */
export type KnownDays = Map<string, string | null>;

/**
 * As of which day a field is told: what the nearest filter above it says.
 *
 * @returns YYYY-MM-DD, null for all that is known
 */
export function knownDay({ knownDays }: Pick<Context, 'knownDays'>, { path }: Asked): string | null {
  if (knownDays.size === 0) return null;
  for (let at: Path | undefined = path; at; at = at.prev) {
    const day = knownDays.get(placeOf(at));
    if (day !== undefined) return day;
  }
  return null;
}

/** Compiled queries make the path of a field anew for whoever asks, so that it is known by what it says. */
function placeOf(path: Path): string {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) keys.push(at.key);
  return keys.join(' ');
}

/**
 * The filter of a field. Where it names no day of `asKnownOn` it is asked as of that of the field above; all below are told as
 * of its own.
 *
 * @throws EntenteError BAD_INPUT if `to` lies before `from`
 */
export function filterAt(
  given: EventFilter | null | undefined,
  context: Pick<Context, 'knownDays'>,
  info: Asked,
): Filter {
  const filter = filterFrom(given);
  const asKnownOn = given?.asKnownOn === undefined ? knownDay(context, info) : filter.asKnownOn;
  if (asKnownOn !== null || context.knownDays.size > 0) context.knownDays.set(placeOf(info.path), asKnownOn);
  return { ...filter, asKnownOn };
}

/** Whether something was known on a day. */
export const wasKnown = ({ known }: { readonly known: string | null }, day: string | null): boolean =>
  day === null || (known !== null && known <= day);
