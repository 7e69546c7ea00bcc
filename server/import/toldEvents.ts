import type { Database } from '../database.ts';
import type { EventId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import { claimIdOfRecord } from './claimIds.ts';
import type { ResolvedRow } from './gather.ts';
import type { MentionRow } from './row.ts';

const toldEvents = loadQuery('import/told-events');

/** An event as a row of the dataset tells it, and in which article. */
export interface ToldEvent extends Pick<
  ResolvedRow,
  'kind' | 'medium' | 'date' | 'code' | 'participants' | 'article'
> {
  readonly event: EventId;
}

/**
 * Finds the events that mentions are of, among those that rows of the same dataset tell.
 *
 * @returns by the record that tells them; those that no row tells are not in it
 */
export async function readToldEvents(
  database: Database,
  dataset: string,
  mentions: readonly MentionRow[],
): Promise<ReadonlyMap<string, ToldEvent>> {
  const records = new Map(mentions.map(({ of }) => [claimIdOfRecord(dataset, of), of]));
  if (records.size === 0) return new Map();
  const told = await database.read<ToldEvent & { id: string }>(toldEvents, { claims: [...records.keys()] });
  return new Map(told.map(({ id, ...event }) => [records.get(id) ?? id, event]));
}
