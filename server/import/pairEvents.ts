import { eventOrder } from '../load/order.ts';
import { daysOf } from './days.ts';
import type { GatheredEvent, GatheredParticipant, ResolvedRow } from './gather.ts';
import { isReversed } from './rowsOfBatch.ts';
import { accountsOf, rootsOf, settle } from './settle.ts';

/** An event of two, of which the first acts upon the second or talks with it, told by one row: what most new events are. */
export interface PairEvent extends GatheredEvent {
  readonly participants: readonly [GatheredParticipant, GatheredParticipant];
  readonly rows: readonly [ResolvedRow];
}

export function isPairEvent(event: GatheredEvent): event is PairEvent {
  const { participants, rows } = event;
  const ends = participants.map(({ end }) => end).join(' ');
  return rows.length === 1 && (ends === 'SOURCE TARGET' || ends === 'BOTH BOTH') && accountsOf(rows) !== null;
}

/**
 * A pair's event and its claim as `cypher/import/write-pair-events.cypher` takes them. A list, with days as texts: the driver takes twice
 * as long to pack the same as maps, dates and Neo4j's integers, and that is a good part of what an import takes.
 */
export function pairRow({
  id,
  kind,
  medium,
  date,
  participants: [one, other],
  rows: [row],
}: PairEvent): unknown[] {
  const { earliest, latest } = daysOf(date);
  const settled = settle(accountsOf([row]) ?? []);
  const roots = rootsOf(row);
  return [
    ...[id, kind, medium, date, earliest, latest, eventOrder({ earliest, latest }, 0, id)],
    ...[settled?.standing, settled?.origins],
    ...[one.entity, one.role, one.end, other.entity, other.role, other.end],
    ...[row.article, row.claim, row.line, row.check, row.record, row.code, row.sentence],
    ...[row.text?.words ?? null, row.text?.language ?? null, isReversed(row) || null],
    ...[row.known, roots.length > 0 ? roots : null, row.wording],
  ];
}
