import neo4j from 'neo4j-driver';
import type { Database } from '../database.ts';
import type { Entity } from '../entity/entity.ts';
import { restrictions, type Filter } from '../event/filter.ts';
import type { EntityId } from '../ids.ts';
import { loadQuery } from '../queries.ts';
import type { Chain } from './bestChains.ts';

const query = loadQuery('path/shortest-tallied');

/** Of longer chains the query tells the length alone. */
const longest = 3;

/**
 * The chains of the fewest contacts that rest on the most talks, found within the database.
 *
 * @param filter its kinds are left aside: contacts are talks
 * @param meet is told of those in the chains, who then need not be read for themselves
 * @returns null where the tallies cannot tell: for filters that restrict anything, for longer chains, and while tallies are due
 */
export async function shortestTallied(
  database: Database,
  filter: Filter,
  {
    from,
    to,
    maxHops,
    first,
  }: {
    readonly from: EntityId;
    readonly to: EntityId;
    readonly maxHops: number;
    readonly first: number;
  },
  meet: (entities: readonly Entity[]) => void,
): Promise<Chain[] | null> {
  if (restrictions({ ...filter, kinds: null }).length > 0) return null;
  const [found] = await database.read<{ hops: number | null; chains: EntityId[][]; entities: Entity[] }>(
    query,
    { from, to, first: neo4j.int(first) },
  );
  if (!found) return null;
  const { hops, chains, entities } = found;
  if (hops === null || hops > maxHops) return [];
  if (hops > longest) return null;
  meet(entities);
  return chains.map((chain) => ({ entities: chain, events: chain.slice(1).map(() => null) }));
}
