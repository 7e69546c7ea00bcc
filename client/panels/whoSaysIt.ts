import type { Role } from '../operations/generated.ts';

interface Participant<Entity> {
  readonly role: Role;
  readonly entity: Entity;
}

/** Who acts in an event: its speakers and those who began it; of a talk, which nobody began, all. Each once. */
export function whoSaysIt<Entity extends { readonly id: string }>(
  participants: readonly Participant<Entity>[],
): Entity[] {
  const acting = participants.filter(({ role }) => role === 'SPEAKER' || role === 'INITIATOR');
  const who = acting.length > 0 ? acting : participants;
  return [...new Map(who.map(({ entity }) => [entity.id, entity])).values()];
}
