import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { restrictions, type Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import type { EntityId, EventId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import { beginning, end, whenever, type Step, type Talk } from './step.ts';

interface StepRow {
  readonly here: EntityId;
  readonly there: EntityId;
  readonly count: number;
  /** Only where they were asked for. */
  readonly talks?: readonly (readonly [event: EventId, earliest: string | null, latest: string | null])[];
}

const steps = loadQuery('path/steps');
const stepsAsWritten = loadQuery('path/steps-as-written');

/** What the relations hold that are written in the graph. */
const written: readonly string[] = ['from', 'to', 'dated', 'media'];

/** Pairs and talks that one search may read: it stops before it fills the memory. */
const most = 1_000_000;

/** The steps that lead on from entities. */
export type Steps = (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, readonly Step[]>>;

/**
 * Reads steps under a filter, each entity's once.
 *
 * @param filter its kinds are left aside: steps are talks
 * @param inTimeOrder whether it matters when the talks were; those of which no day is known then cannot be used
 * @throws EntenteError BAD_INPUT once too much would have to be read
 */
export function readSteps(database: Database, filter: Filter, inTimeOrder: boolean): Steps {
  const talksOnly = { ...filter, kinds: null };
  const asWritten = restrictions(talksOnly).every((name) => written.includes(name));
  const known = new Map<EntityId, Step[]>();
  let read = 0;
  return async (ids) => {
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0) {
      // The search through the events starts at those who are named.
      const asked = { ...talksOnly, ends: unknown, inTimeOrder: inTimeOrder || null };
      const [rows = []] = await readFiltered<StepRow>(database, asWritten ? stepsAsWritten : steps, [
        asWritten ? asked : { ...asked, kinds: ['SPOKE_WITH'] },
      ]);
      for (const id of unknown) known.set(id, []);
      for (const row of rows) {
        read += 1 + (row.talks?.length ?? 0);
        known.get(row.here)?.push({ to: row.there, count: row.count, talks: talksOf(row) });
      }
      if (read > most)
        throw new EntenteError(
          'BAD_INPUT',
          'Too many talks lie between these two. Narrow the filter, for example to a period, or ask for fewer hops.',
        );
    }
    return new Map(ids.map((id) => [id, known.get(id) ?? []]));
  };
}

/** By their days, so that which of them is used does not depend on the order in which they were read. */
const talksOf = ({ talks }: StepRow): readonly Talk[] =>
  talks
    ?.map(([event, earliest, latest]) => ({
      event,
      earliest: earliest ?? beginning,
      latest: latest ?? end,
    }))
    .sort(
      (one, other) =>
        compare(one.earliest, other.earliest) ||
        compare(one.latest, other.latest) ||
        compare(one.event, other.event),
    ) ?? whenever;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
