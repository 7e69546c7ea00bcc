import type { Database } from '../database.ts';
import type { Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import { loadQuery } from '../queries.ts';
import { isTalliedByMonth } from '../tally/byMonth.ts';
import { dayOf } from '../tally/dayNumber.ts';
import { readTallied } from '../tally/readTallied.ts';
import type { EventKind } from '../vocabulary.ts';

/** Events known to lie somewhere within these days, and no more exactly; an open end is null. */
export interface Span {
  /** YYYY-MM-DD, as is `latest`. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly count: number;
  readonly kinds: { readonly kind: EventKind; readonly count: number }[];
}

/** How far events reach in time, and how exactly they are dated. */
export interface Reach {
  /** First and last day of what is dated to the day; null where nothing is. */
  readonly first: string | null;
  readonly last: string | null;
  readonly spans: Span[];
  readonly undated: number;
}

/** So many events of a kind that are dated to the day between these two (`exact`), or that lie somewhere between them. */
export interface ReachRow {
  readonly exact: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly kind: EventKind;
  readonly count: number;
}

/** The same from tallies, with days as numbers (dayNumber.ts). */
interface TalliedRow extends Omit<ReachRow, 'earliest' | 'latest'> {
  readonly earliest: number;
  readonly latest: number;
}

const reachQuery = loadQuery('timeline/reach');
const reachTallied = loadQuery('timeline/reach-tallied');

/** How the events that match a filter lie in time. */
export async function reach(database: Database, filter: Filter): Promise<Reach> {
  const tallied = isTalliedByMonth(filter)
    ? await readTallied<{ rows: TalliedRow[] }>(database, reachTallied, [filter])
    : null;
  if (tallied) return toReach(tallied.flatMap((row) => row.rows.map(withDays)));
  const [rows] = await readFiltered<ReachRow>(database, reachQuery, [filter]);
  return toReach(rows ?? []);
}

const withDays = (row: TalliedRow): ReachRow => ({
  ...row,
  earliest: dayOf(row.earliest),
  latest: dayOf(row.latest),
});

/** Sums rows up: the exact ones to a first and a last day, the others to one span for each stretch of days. */
export function toReach(rows: readonly ReachRow[]): Reach {
  const exact = rows.filter((row) => row.exact);
  const vague = rows.filter((row) => !row.exact && (row.earliest ?? row.latest) !== null);
  const spans = new Map<string, Span>();
  for (const { earliest, latest, kind, count } of vague) {
    const key = `${earliest ?? ''}/${latest ?? ''}`;
    const span = spans.get(key) ?? { earliest, latest, count: 0, kinds: [] };
    spans.set(key, { ...span, count: span.count + count, kinds: [...span.kinds, { kind, count }] });
  }
  return {
    first: exact.flatMap(({ earliest }) => earliest ?? []).sort()[0] ?? null,
    last:
      exact
        .flatMap(({ latest }) => latest ?? [])
        .sort()
        .at(-1) ?? null,
    spans: Array.from(spans.values(), (span) => ({
      ...span,
      kinds: span.kinds.toSorted((one, other) => other.count - one.count),
    })).sort((one, other) => orderOf(one).localeCompare(orderOf(other))),
    undated: rows
      .filter((row) => !row.exact && row.earliest === null && row.latest === null)
      .reduce((sum, { count }) => sum + count, 0),
  };
}

const orderOf = ({ earliest, latest }: Span): string => `${earliest ?? ''}/${latest ?? '9999'}`;
