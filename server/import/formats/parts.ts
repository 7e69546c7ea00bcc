import type { EventKind, Role } from '../../vocabulary.ts';
import type { Actor, Part } from '../row.ts';

/** What is said rather than done: who says it is its speaker. */
const said: ReadonlySet<EventKind> = new Set<EventKind>([
  'STATED',
  'PROPOSED',
  'ACCEPTED',
  'DENIED',
  'CONFIRMED',
  'REJECTED',
  'WARNED',
  'ACCUSED',
  'DEMANDED',
  'PROMISED',
  'SUPPORTED',
  'THREATENED',
]);

/**
 * The participants of a coded act, by `data/README.md`'s roles. Those who talk are counterparts: a talk is coded in each direction
 * in turn, so who called is not told.
 */
export function partsOf(kind: EventKind, actor: Actor, other: Actor | null): readonly Part[] {
  const role: Role = kind === 'SPOKE_WITH' ? 'COUNTERPART' : said.has(kind) ? 'SPEAKER' : 'INITIATOR';
  const parts: Part[] = [{ actor, role }];
  if (other) parts.push({ actor: other, role: kind === 'SPOKE_WITH' ? 'COUNTERPART' : 'ADDRESSEE' });
  return parts;
}
