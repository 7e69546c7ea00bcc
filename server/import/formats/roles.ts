import type { EventKind, Role } from '../../vocabulary.ts';

/** Kinds that consist in saying something; the others are done. */
const said: readonly EventKind[] = [
  ...(['STATED', 'PROPOSED', 'ACCEPTED', 'DENIED', 'CONFIRMED', 'REJECTED', 'WARNED'] as const),
  ...(['ACCUSED', 'DEMANDED', 'PROMISED', 'SUPPORTED', 'THREATENED'] as const),
];

/**
 * The roles of the two sides of a row, as `data/README.md` has them. In a talk nobody is known to have called the other: coders
 * write a row in each direction.
 */
export function rolesOf(kind: EventKind): { readonly who: Role; readonly whom: Role } {
  if (kind === 'SPOKE_WITH') return { who: 'COUNTERPART', whom: 'COUNTERPART' };
  return {
    who: said.includes(kind) ? 'SPEAKER' : 'INITIATOR',
    whom: kind === 'ACCUSED' ? 'SUBJECT' : 'ADDRESSEE',
  };
}
