import neo4j from 'neo4j-driver';
import type { Run } from '../database.ts';
import { deriveEventPrincipals } from '../event/derive.ts';
import { monthOf } from '../load/order.ts';
import { loadQuery } from '../queries.ts';
import { compare } from './compare.ts';
import { daysOf, storedDay } from './days.ts';
import { gather, type ResolvedRow } from './gather.ts';
import { GraphChanged } from './graphChanged.ts';
import { asRows, pipeline } from './pipeline.ts';
import { reportedBy } from './reportedBy.ts';
import { isPairEvent, pairParameters } from './pairEvents.ts';
import type { BadRow } from './row.ts';
import { claimParameters, newEvent, toldAgain, type KnownEvent, type RunOf } from './rowsOfBatch.ts';
import { settleEvents } from '../event/settleEvents.ts';
import { noteChange, noteEvents } from '../tally/note.ts';

const query = (name: string) => loadQuery(`import/${name}`);
const queries = {
  keepClaims: query('keep-claims'),
  removeClaims: query('remove-claims'),
  knownEvents: query('known-events'),
  writePairEvents: query('write-pair-events'),
  writeEvents: query('write-events'),
  writeReporting: query('write-reporting'),
  writeClaims: query('write-claims'),
  writeClaimTies: query('write-claim-ties'),
  settleEvents: query('settle-events'),
};

/** How a batch is written. */
export interface WriteOptions {
  /** Whether claims of the same rows may be there already. Else it is found out the hard way: the write is refused. */
  readonly lookForClaims: boolean;
  /**
   * Ids of events that may be there already; all may, if left out. Of others it is found out the hard way that somebody has written
   * them meanwhile.
   */
  readonly maybeThere?: ReadonlySet<string> | undefined;
}

/**
 * Writes the rows of a batch: a claim for each, and the events that they tell of.
 *
 * @returns rows that were left out because their record's id stands in the file already
 * @throws GraphChanged if what the rows refer to is gone
 */
export async function writeRows(
  run: Run,
  rows: readonly ResolvedRow[],
  to: RunOf,
  { lookForClaims, maybeThere }: WriteOptions,
): Promise<readonly BadRow[]> {
  const { due, same, changed, repeatedIds } = await compare(lookForClaims ? run : null, rows, to);
  if (same.length > 0)
    await run(queries.keepClaims, {
      rows: same.map(({ claim, line }) => ({ id: claim, line: neo4j.int(line) })),
      run: neo4j.int(to.run),
    });
  // A changed row may tell of another event now: its claim is made anew.
  const left = (
    changed.length === 0 ? [] : await run<{ id: string }>(queries.removeClaims, { claims: changed })
  ).map(({ id }) => id);
  if (due.length + left.length === 0) return repeatedIds;

  const events = gather(due);
  const sought = events.map(({ id }) => id).filter((id) => maybeThere?.has(id) ?? true);
  const there =
    sought.length === 0 ? [] : await run<KnownEvent>(queries.knownEvents, { events: sought.sort() });
  const known = new Map(there.map((event) => [event.id, event]));
  const fresh = events.filter(({ id }) => !known.has(id));
  const pairs = fresh.filter(isPairEvent);
  const others = fresh.filter((event) => !isPairEvent(event)).map((event) => newEvent(event, to));
  const again = events.flatMap(({ id, rows: told }) => {
    const event = known.get(id);
    return event && !left.includes(id) ? (toldAgain(event, told, to) ?? []) : [];
  });

  const isPair = new Set(pairs.map(({ id }) => id));
  const claims = events.flatMap(({ id: event, rows: told }) =>
    isPair.has(event) ? [] : told.map((row) => ({ event, row })),
  );
  const [pairsWritten, participantsWritten, claimsWritten] = await pipeline(run, [
    {
      query: queries.writePairEvents,
      things: pairs,
      toParameters: (some) => ({ ...pairParameters(some), dataset: to.dataset, run: neo4j.int(to.run) }),
    },
    {
      query: queries.writeEvents,
      things: others,
      toParameters: asRows(({ properties, words, participants, relations }) => ({
        ...{ properties, words, participants, relations },
      })),
    },
    {
      query: queries.writeClaims,
      things: claims,
      toParameters: asRows(({ event, row }) => ({ ...claimParameters(row, to), event })),
    },
    { query: queries.settleEvents, things: again, toParameters: asRows((event) => event) },
    {
      query: queries.writeReporting,
      things: events.flatMap(({ id: event, rows: told }) =>
        reportedBy(told).map((reporting) => ({ ...reporting, event })),
      ),
      toParameters: asRows(({ event, outlet, known: since }) => ({ event, outlet, known: storedDay(since) })),
    },
    {
      query: queries.writeClaimTies,
      things: due.filter(({ attributedTo, cites }) => attributedTo.length + cites.length > 0),
      toParameters: asRows(({ claim, attributedTo, cites }) => ({ id: claim, attributedTo, cites })),
    },
  ]);
  insist(
    pairsWritten === pairs.length &&
      participantsWritten === others.flatMap(({ participants }) => participants).length &&
      claimsWritten === claims.length,
  );

  const settled = new Set([
    ...again.map(({ id }) => id),
    ...isPair,
    ...others.filter(({ isSettled }) => isSettled).map(({ id }) => id),
  ]);
  const rolledUp = events
    .filter(({ id, rows: told }) => !known.has(id) && told[0]?.forOthers)
    .map(({ id }) => id);
  // None waits for what another answers; the database does them one after the other.
  await Promise.all([
    noteChange(run, {
      entities: fresh.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
      months: fresh.map(({ date }) => monthOf(daysOf(date))),
      outlets: fresh.flatMap(({ rows: told }) => reportedBy(told).map(({ outlet }) => outlet)),
    }),
    noteEvents(
      run,
      again.map(({ id }) => id),
    ),
    settleEvents(run, [...left, ...events.map(({ id }) => id).filter((id) => !settled.has(id))]),
    rolledUp.length > 0 && deriveEventPrincipals(run, rolledUp),
  ]);
  return repeatedIds;
}

/** What a batch refers to can have been removed since it was looked up; then it has to be looked up again. */
function insist(isAsLookedUp: boolean): void {
  if (!isAsLookedUp) throw new GraphChanged();
}
