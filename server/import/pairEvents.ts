import { eventOrder } from '../load/order.ts';
import type { Parameters } from '../queries.ts';
import { daysOf, storedDay } from './days.ts';
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
 * Events of pairs and their claims as `cypher/import/write-pair-events.cypher` takes them. Lists, with days by their places: the
 * driver takes twice as long to pack the same as maps, dates and Neo4j's integers, and that is a good part of what an import takes.
 */
export function pairParameters(events: readonly PairEvent[]): Parameters {
  const [entities, articles, days] = [listOnce(), listOnce(), listOnce()];
  const rows = events.map(({ id, kind, medium, date, participants: [one, other], rows: [row] }) => {
    const { earliest, latest } = daysOf(date);
    const settled = settle(accountsOf([row]) ?? []);
    const roots = rootsOf(row);
    return [
      ...[id, kind, medium, date, days.placeOf(earliest), days.placeOf(latest)],
      ...[eventOrder({ earliest, latest }, 0, id), settled?.standing, settled?.origins],
      ...[
        entities.placeOf(one.entity),
        one.role,
        one.end,
        entities.placeOf(other.entity),
        other.role,
        other.end,
      ],
      ...[articles.placeOf(row.article), row.claim, row.line, row.check, row.record, row.code, row.sentence],
      ...[row.text?.words ?? null, row.text?.language ?? null, isReversed(row) || null],
      ...[days.placeOf(row.known), roots.length > 0 ? roots : null, row.wording],
    ];
  });
  return { rows, lists: { entities: entities.all, articles: articles.all, days: days.all.map(storedDay) } };
}

/** Texts, each once, that are named by their places. */
function listOnce() {
  const places = new Map<string, number>();
  return {
    get all(): readonly string[] {
      return [...places.keys()];
    },
    placeOf(text: string | null): number | null {
      if (text === null) return null;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
  };
}
