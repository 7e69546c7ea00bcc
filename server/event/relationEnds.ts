import { talkingRoles, type EventKind, type Role } from '../vocabulary.ts';

/**
 * Which end of the event's relations a participant is. BOTH: the event is symmetric, each pair of these has a relation.
 * SOURCE: the relation starts here, towards the topics and the TARGETs. Null: takes part, but no line starts or ends here.
 */
export type RelationEnd = 'BOTH' | 'SOURCE' | 'TARGET' | null;

const actingRoles: readonly Role[] = ['INITIATOR', 'SPEAKER'];
const addressedRoles: readonly Role[] = ['ADDRESSEE', 'COUNTERPART'];

/**
 * The ends of an event's relations, in the order of its participants.
 *
 * Who talks is BOTH. Otherwise whoever acts or speaks is SOURCE (where nobody is said to, all counterparts are, as in "they
 * agreed that …"); whom it is addressed to is TARGET, and so is its subject where no topic stands between them.
 */
export function relationEnds(
  kind: EventKind,
  participants: readonly Role[],
  hasTopic: boolean,
): RelationEnd[] {
  if (kind === 'SPOKE_WITH') return participants.map((role) => (talkingRoles.includes(role) ? 'BOTH' : null));
  const sources = participants.some((role) => actingRoles.includes(role)) ? actingRoles : ['COUNTERPART'];
  return participants.map((role) => {
    if (sources.includes(role)) return 'SOURCE';
    if (addressedRoles.includes(role)) return 'TARGET';
    return role === 'SUBJECT' && !hasTopic ? 'TARGET' : null;
  });
}
