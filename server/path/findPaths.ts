import { relationOf, type Contact } from '../contact/contact.ts';
import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { withRelation, type Filter } from '../event/filter.ts';
import { readFiltered } from '../event/readFiltered.ts';
import type { Context } from '../graphql/context.ts';
import type { EntityId, EventId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import { bestChains, type Chain } from './bestChains.ts';
import { findLayers } from './layers.ts';
import type { Path, PathStep } from './path.ts';
import { readSteps, type Steps } from './readSteps.ts';
import { shortestTallied } from './shortestTallied.ts';

export interface PathArguments {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Null is false. */
  readonly inTimeOrder?: boolean | null | undefined;
  /** 1 to 6; 4 if null. */
  readonly maxHops?: number | null | undefined;
  /** 0 to 100; 5 if null. */
  readonly first?: number | null | undefined;
}

interface ContactRow {
  readonly count: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly newest: EventId;
}

const ofPairs = loadQuery('contact/of-pairs');

const mostHops = 6;
const mostPaths = 100;

/**
 * The chains of the fewest contacts between two entities, those that rest on the most talks first, then by ids. None for an
 * entity that is not there.
 *
 * @throws EntenteError BAD_INPUT for one entity at both ends, and for a `maxHops` or `first` out of range
 */
export async function findPaths(
  { database, loaders }: Pick<Context, 'database' | 'loaders'>,
  filter: Filter,
  given: PathArguments,
): Promise<Path[]> {
  const { from, to } = given;
  const size = given.first ?? 5;
  const maxHops = given.maxHops ?? 4;
  if (size < 0 || size > mostPaths)
    throw new EntenteError('BAD_INPUT', `\`first\` is ${size}; it must be from 0 to ${mostPaths}.`);
  if (maxHops < 1 || maxHops > mostHops)
    throw new EntenteError('BAD_INPUT', `\`maxHops\` is ${maxHops}; it must be from 1 to ${mostHops}.`);
  if (from === to)
    throw new EntenteError(
      'BAD_INPUT',
      `\`from\` and \`to\` are both "${from}". Name two different entities.`,
    );
  if (size === 0 || (filter.kinds && !filter.kinds.includes('SPOKE_WITH'))) return [];

  const inTimeOrder = given.inTimeOrder ?? false;
  const chains =
    (inTimeOrder
      ? null
      : await shortestTallied(database, filter, { from, to, maxHops, first: size }, loaders.meet)) ??
    (await chainsByLayers(readSteps(database, filter, inTimeOrder), { from, to, maxHops, first: size }));
  return pathsOf(database, filter, chains);
}

async function chainsByLayers(
  steps: Steps,
  {
    from,
    to,
    maxHops,
    first,
  }: Readonly<Record<'from' | 'to', EntityId> & Record<'maxHops' | 'first', number>>,
): Promise<Chain[]> {
  const layers = await findLayers(steps, from, to, maxHops);
  return layers ? bestChains(layers, from, first) : [];
}

/** The chains as paths, whose steps are read for all of them at once when they are first asked for. */
function pathsOf(database: Database, filter: Filter, chains: readonly Chain[]): Path[] {
  let reading: Promise<PathStep[][]> | undefined;
  return chains.map(({ entities }, place) => ({
    entities,
    steps: async () => (await (reading ??= readPathSteps(database, filter, chains)))[place] ?? [],
  }));
}

/** What the contacts of chains are, chain by chain. */
async function readPathSteps(
  database: Database,
  filter: Filter,
  chains: readonly Chain[],
): Promise<PathStep[][]> {
  const pairs = chains.flatMap(({ entities }) =>
    entities.slice(1).map((b, place) => ({ a: entities[place] as EntityId, b, filter })),
  );
  const rows = await readFiltered<ContactRow>(
    database,
    ofPairs,
    pairs.map((pair) => withRelation(filter, relationOf(pair))),
  );
  let at = 0;
  return chains.map(({ events }) =>
    events.map((event) => {
      const [pair, [row] = []] = [pairs[at], rows[at]];
      at += 1;
      if (!pair || !row) throw new EntenteError('INTERNAL', 'A step of a path has no contact.');
      const contact: Contact = { ...pair, count: row.count, first: row.firstDate, last: row.lastDate };
      return { contact, event: event ?? row.newest };
    }),
  );
}
