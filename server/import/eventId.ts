import { fingerprintOf } from '../fingerprint.ts';
import type { EventId } from '../ids.ts';
import type { ResolvedRow } from './gather.ts';

/**
 * The event that a row tells of (docs/decisions/0018). Rows that tell of the same have the same, whatever batch, file or dataset
 * they stand in: of talks those of one pair, day and medium, in whichever direction they are coded; of all else those of one
 * actor, act, counterpart and day.
 */
export function eventIdOf({
  kind,
  medium,
  date,
  code,
  participants,
}: Pick<ResolvedRow, 'kind' | 'medium' | 'date' | 'code' | 'participants'>): EventId {
  const what =
    kind === 'SPOKE_WITH'
      ? [medium, participants.map(({ entity }) => entity).toSorted()]
      : [code, medium, participants.map(({ entity, role }) => [entity, role])];
  return fingerprintOf(['coded event', kind, date, ...what]) as EventId;
}
