import type { EventToldFragment, EntityToldFragment } from '../queries/generated.ts';

/** An event and an entity as the queries of the intents ask for them. */
export type EventTold = EventToldFragment;
export type EntityTold = EntityToldFragment;

const doing = ['SPEAKER', 'INITIATOR'];

/** Who did or said it; of what only counterparts did together, these. */
export function doersOf({ participants }: EventTold): EntityTold[] {
  const doers = participants.filter(({ role }) => doing.includes(role));
  const those = doers.length > 0 ? doers : participants.filter(({ role }) => role === 'COUNTERPART');
  return those.map(({ entity }) => entity);
}

/** Whom it was meant for: of an accusation the accused, else who is addressed; where there is none, whoever it tells of. */
export function aimsOf(event: EventTold): EntityTold[] {
  const doers = new Set(doersOf(event).map(({ id }) => id));
  const others = event.participants.filter(
    ({ entity, role }) => !doers.has(entity.id) && role !== 'MEDIATOR',
  );
  const first = event.kind === 'ACCUSED' ? ['SUBJECT'] : ['ADDRESSEE', 'COUNTERPART'];
  const meant = others.filter(({ role }) => first.includes(role));
  return (meant.length > 0 ? meant : others).map(({ entity }) => entity);
}

/** Each entity once, those that come up most first. */
export function byCount(
  entities: readonly EntityTold[],
): { readonly entity: EntityTold; readonly count: number }[] {
  const counts = new Map<string, { entity: EntityTold; count: number }>();
  for (const entity of entities) {
    const known = counts.get(entity.id);
    if (known) known.count++;
    else counts.set(entity.id, { entity, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

export const topicsOf = (events: readonly EventTold[]): string[] => [
  ...new Set(events.flatMap(({ about }) => about.map(({ id }) => id))),
];
