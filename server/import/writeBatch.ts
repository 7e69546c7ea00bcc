import neo4j from 'neo4j-driver';
import type { Database, Run } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { deriveEventPrincipals } from '../event/derive.ts';
import { loadQuery, type Query } from '../queries.ts';
import { compare } from './compare.ts';
import { gather, type ResolvedRow } from './gather.ts';
import { GraphChanged } from './graphChanged.ts';
import type { BadRow } from './row.ts';
import { claimParameters, newEvent, type NewEvent, type RunOf } from './rowsOfBatch.ts';
import { settleEvents } from './settleEvents.ts';

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
  markFile: query('mark-file'),
};

/** How a batch is written. */
export interface WriteOptions {
  /** Whether claims of the same rows may be there already. Else it is found out the hard way: the write is refused. */
  readonly lookForClaims: boolean;
}

/** Rows of a file whose entities and articles are in the graph. */
export interface Batch {
  readonly rows: readonly ResolvedRow[];
  /** The line up to which everything is written with this batch, and how many rows that are. */
  readonly line: number;
  readonly written: number;
}

/** Whose import it is. */
export interface Import extends RunOf {
  /** Of this process; whoever takes the file over has another. */
  readonly owner: string;
}

/**
 * Writes a batch in one transaction: all of it or nothing, with the line up to which the file is written.
 *
 * @returns rows that were left out because their record's id stands in the file already
 * @throws EntenteError BAD_INPUT if another process has taken the file over; GraphChanged if what the rows refer to is gone
 */
export function writeBatch(
  database: Database,
  batch: Batch,
  to: Import,
  options: WriteOptions,
): Promise<readonly BadRow[]> {
  return database.write(async (run) => {
    const repeatedIds = await writeRows(run, batch.rows, to, options);
    const marked = await run(queries.markFile, {
      ...{ file: to.file, owner: to.owner },
      ...{ line: neo4j.int(batch.line), rows: neo4j.int(batch.written) },
    });
    if (marked.length === 0)
      throw new EntenteError(
        'BAD_INPUT',
        `Another import has taken over ${to.file}, or its dataset was removed. What this one has written stays; start it again if the other does not finish.`,
      );
    return repeatedIds;
  });
}

async function writeRows(
  run: Run,
  rows: readonly ResolvedRow[],
  to: Import,
  { lookForClaims }: WriteOptions,
): Promise<readonly BadRow[]> {
  const { due, same, changed, repeatedIds } = await compare(lookForClaims ? run : null, rows, to);
  const step = async <Told>(which: Query, list: readonly unknown[], more = {}): Promise<Told[]> =>
    list.length === 0 ? [] : run<Told>(which, { rows: list, ...more });
  await step(
    queries.keepClaims,
    same.map(({ claim, line }) => ({ id: claim, line: neo4j.int(line) })),
    { run: neo4j.int(to.run) },
  );
  // A changed row may tell of another event now: its claim is made anew.
  const left =
    changed.length === 0 ? [] : await run<{ id: string }>(queries.removeClaims, { claims: changed });

  const events = gather(due);
  const known = new Set(
    (await run<{ id: string }>(queries.knownEvents, { events: events.map(({ id }) => id).sort() })).map(
      ({ id }) => id,
    ),
  );
  const fresh = events.filter(({ id }) => !known.has(id)).map((event) => newEvent(event, to));
  const pairs = fresh.filter(isPair);
  const others = fresh.filter((event) => !isPair(event));
  const rowsOf = new Map(events.map((event) => [event.id as string, event.rows]));
  const claimOf = (row: ResolvedRow) => claimParameters(row, to);

  const [pairsWritten] = await step<{ events: number }>(
    queries.writePairEvents,
    pairs.map(({ participants: [source, target], id, kind, properties, words }) => ({
      ...{ kind, properties, words, source, target },
      claim: rowsOf.get(id)?.slice(0, 1).map(claimOf)[0],
    })),
  );
  insist((pairsWritten?.events ?? 0) === pairs.length);
  const [othersWritten] = await step<{ participants: number }>(
    queries.writeEvents,
    others.map(({ properties, words, participants, relations }) => ({
      properties,
      words,
      participants,
      relations,
    })),
  );
  insist((othersWritten?.participants ?? 0) === others.flatMap(({ participants }) => participants).length);
  await step(
    queries.writeReporting,
    fresh.flatMap(({ id, outlets }) => outlets.map((outlet) => ({ ...outlet, event: id }))),
  );
  const written = new Set(pairs.map(({ id }) => id));
  const claims = events.flatMap(({ id, rows: told }) =>
    told.slice(written.has(id) ? 1 : 0).map((row) => ({ ...claimOf(row), event: id })),
  );
  const [claimsWritten] = await step<{ claims: number }>(queries.writeClaims, claims);
  insist((claimsWritten?.claims ?? 0) === claims.length);
  await step(
    queries.writeClaimTies,
    due
      .filter(({ attributedTo, cites }) => attributedTo.length + cites.length > 0)
      .map(({ claim, attributedTo, cites }) => ({ id: claim, attributedTo, cites })),
  );

  const unsettled = fresh.filter(({ isSettled }) => !isSettled).map(({ id }) => id);
  await settleEvents(run, [...left.map(({ id }) => id), ...known, ...unsettled]);
  const rolledUp = events
    .filter(({ id, rows: told }) => !known.has(id) && told[0]?.forOthers)
    .map(({ id }) => id);
  if (rolledUp.length > 0) await deriveEventPrincipals(run, rolledUp);
  return repeatedIds;
}

/** Whether an event is of two, with a line from the first to the second. */
const isPair = ({ participants: [source, target], participants, relations: [relation] }: NewEvent): boolean =>
  participants.length === 2 && relation?.source === source?.entity && relation?.target === target?.entity;

/** What a batch refers to can have been removed since it was looked up; then it has to be looked up again. */
function insist(isAsLookedUp: boolean): void {
  if (!isAsLookedUp) throw new GraphChanged();
}
