import type { Parties } from '../reading/filterOf.ts';
import type { Reading } from '../reading/reading.ts';

/** Who took part in the event that a question describes: of a talk all that it names; of anything else, the first did it. */
export function eventParties({ kinds, entities }: Reading): Parties {
  const [first, ...others] = entities.map(({ id }) => id);
  if (first === undefined) return {};
  if (!kinds || kinds.includes('SPOKE_WITH')) return { participants: [first, ...others] };
  return { doneBy: [first], ...(others.length > 0 && { participants: others }) };
}
