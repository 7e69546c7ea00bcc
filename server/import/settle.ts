import type { Standing } from '../vocabulary.ts';
import type { ResolvedRow } from './gather.ts';

/** What a claim to which nobody's name is put counts for in its event. */
export interface Account {
  /** Its independent roots, one or more: the agencies that it cites, else its outlet, else its article. */
  readonly roots: readonly string[];
  /** Since when it is known, YYYY-MM-DD; null for never. */
  readonly known: string | null;
  /** The same in copies of one text. */
  readonly wording: string | null;
}

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
}

/**
 * Works out the standing of an event that nobody is named as telling of: then there is nothing to confirm it. It must not be denied,
 * which a new event cannot be yet.
 *
 * Null where two accounts are copies of one text: which of them it goes back to, the graph has to tell.
 *
 * It saves the graph most of the work of an import; that both come to the same is tested.
 */
export function settle(accounts: readonly Account[]): Settled | null {
  if (haveCopies(accounts)) return null;
  const days = [...new Set(accounts.flatMap(({ known }) => known ?? []))].sort();
  const origins = originsOf(accounts);
  const originsAsOf = days.map((day) =>
    originsOf(accounts.filter(({ known }) => known !== null && known <= day)),
  );
  return {
    ...{ standing: standingOf(origins), origins },
    known: days[0] ?? null,
    history: originsAsOf.every((then) => then === origins)
      ? null
      : { asOf: days, standingsAsOf: originsAsOf.map(standingOf), originsAsOf },
  };
}

/** Whether the same text stands under several roots. */
function haveCopies(accounts: readonly Account[]): boolean {
  const rootsOfText = new Map<string, string>();
  return accounts.some(({ wording, roots }) => {
    if (wording === null) return false;
    const before = rootsOfText.get(wording);
    rootsOfText.set(wording, roots.join(' '));
    return before !== undefined && before !== roots.join(' ');
  });
}

const standingOf = (origins: number): Standing => (origins > 1 ? 'CORROBORATED' : 'REPORTED');

const originsOf = (accounts: readonly Account[]): number =>
  new Set(accounts.flatMap(({ roots }) => roots)).size;

/** What rows count for; null where somebody's name is put to one: on whose side they are, the graph has to tell. */
export function accountsOf(rows: readonly ResolvedRow[]): Account[] | null {
  if (rows.some(({ attributedTo }) => attributedTo.length > 0)) return null;
  return rows.map((row) => {
    const roots = rootsOf(row);
    return {
      roots: roots.length > 0 ? roots : [`article ${row.article}`],
      known: row.known,
      wording: row.wording,
    };
  });
}

/** The independent roots of a row's claim, as far as outlets are named; nothing where nobody's name is put to it. */
export const rootsOf = ({ cites, outlet }: ResolvedRow): readonly string[] =>
  cites.length > 0 ? cites : outlet === null ? [] : [outlet];
