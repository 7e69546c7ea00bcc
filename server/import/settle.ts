import type { Standing } from '../vocabulary.ts';
import type { ResolvedRow } from './gather.ts';

/** What follows from the claims of one event, as `server/event/derive.ts` works it out in the graph. */
export interface Settled {
  readonly standing: Standing;
  readonly origins: number;
  /** Since when it is known, YYYY-MM-DD; null for never. */
  readonly known: string | null;
  /** Where less was known at first: the days on which more became known, oldest first, and what was from each on. */
  readonly history: {
    readonly asOf: readonly string[];
    readonly standingsAsOf: readonly Standing[];
    readonly originsAsOf: readonly number[];
  } | null;
  /** Outlets that reported it, each with the day since when that is known. */
  readonly outlets: readonly { readonly id: string; readonly known: string | null }[];
}

/**
 * Works out the standing of a new event from the rows that tell of it, for the usual case in which nobody is named as saying so:
 * then there is nothing to confirm it, and what is new is not yet denied. Null where somebody is, for then the graph has to tell
 * on whose side they are.
 *
 * It saves the graph most of the work of an import; that both come to the same is tested (settle.db.test.ts).
 */
export function settle(rows: readonly ResolvedRow[]): Settled | null {
  if (rows.some(({ attributedTo }) => attributedTo.length > 0)) return null;
  const days = [...new Set(rows.flatMap(({ known }) => known ?? []))].sort();
  const origins = originsOf(rows);
  const originsAsOf = days.map((day) =>
    originsOf(rows.filter(({ known }) => known !== null && known <= day)),
  );
  return {
    ...{ standing: standingOf(origins), origins },
    known: days[0] ?? null,
    history: originsAsOf.every((then) => then === origins)
      ? null
      : { asOf: days, standingsAsOf: originsAsOf.map(standingOf), originsAsOf },
    outlets: outletsOf(rows),
  };
}

const standingOf = (origins: number): Standing => (origins > 1 ? 'CORROBORATED' : 'REPORTED');

/** The independent roots of a claim to which nobody's name is put: the agencies it cites, else its outlet; none where that is not named. */
export const rootsOf = ({ cites, outlet }: ResolvedRow): readonly string[] =>
  cites.length > 0 ? cites : outlet === null ? [] : [outlet];

function originsOf(rows: readonly ResolvedRow[]): number {
  const roots = rows.flatMap((row) => {
    const named = rootsOf(row);
    return named.length > 0 ? named : [`article ${row.article}`];
  });
  return new Set(roots).size;
}

function outletsOf(rows: readonly ResolvedRow[]): Settled['outlets'] {
  const outlets = new Map<string, string | null>();
  for (const { outlet, cites, known } of rows)
    for (const id of outlet === null ? cites : [outlet, ...cites]) {
      const before = outlets.get(id);
      outlets.set(
        id,
        before === undefined || before === null || (known !== null && known < before) ? known : before,
      );
    }
  return [...outlets].map(([id, known]) => ({ id, known }));
}
