import { keyOf } from '../../fold.ts';
import { badRow } from '../read/badRow.ts';
import type { TextRow } from '../read/records.ts';
import { cached } from '../names/cached.ts';
import type { Actor, BadRow, EventRow, Part } from '../row.ts';
import { rolesOf } from './roles.ts';

/** A row as a format has understood it: who did it, and to whom. */
export interface Told extends Omit<EventRow, 'as' | 'line' | 'parts'> {
  readonly who: readonly Actor[];
  readonly whom: readonly Actor[];
  /** Who takes part besides. */
  readonly others?: readonly Part[];
}

/** In characters: no entity has a longer name, but a text in the wrong column is longer. */
const longestName = 400;

/**
 * The event of a row, or why there is none: a talk takes two, and nobody meets themselves. Who does something to themselves is
 * named once, as the one who does it.
 */
export function tell(row: TextRow, { who, whom, others = [], ...event }: Told): EventRow | BadRow {
  const roles = rolesOf(event.kind);
  const named: Part[] = [
    ...who.map((actor) => ({ actor, role: roles.who })),
    ...whom.map((actor) => ({ actor, role: roles.whom })),
    ...others,
  ];
  const parts = named.filter(
    ({ actor }, index) => named.findIndex((other) => areSame(other.actor, actor)) === index,
  );
  if (named.length === 0) return refuse(row, 'nobody is named');
  if (event.kind === 'SPOKE_WITH' && parts.length < 2)
    return refuse(row, named.length > 1 ? 'somebody meets themselves' : 'a talk with only one party');
  if (named.some(({ actor }) => actor.name.length > longestName))
    return refuse(row, `a name of more than ${longestName} characters`);
  return { as: 'EVENT', line: row.line, ...event, parts };
}

/** A row that cannot be imported. */
export const refuse = ({ line, columns }: TextRow, reason: string): BadRow =>
  badRow(line, reason, columns.join(' '));

/** Of one name, and not placed in different states. */
const areSame = (a: Actor, b: Actor): boolean =>
  sameName(a.name, b.name) && (a.state === null || b.state === null || sameName(a.state, b.state));

const keyOfName = cached(keyOf);

const sameName = (a: string, b: string): boolean =>
  a === b || (keyOfName(a) !== '' && keyOfName(a) === keyOfName(b));
