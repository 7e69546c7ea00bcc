import type { LayoutInput, LayoutNode } from './layout.ts';

/** Ids of those that each node has lines with, each once, in the order of the nodes. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Who hangs together with whom. */
export function neighboursOf({ nodes, lines }: Pick<LayoutInput, 'nodes' | 'lines'>): Neighbours {
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of lines) {
    const [from, to] = [neighbours.get(source), neighbours.get(target)];
    if (!from || !to || source === target) continue;
    from.add(target);
    to.add(source);
  }
  return neighbours;
}

/** Nodes by how many neighbours they have, most first; of equal ones the first. */
export const busiestFirst = (nodes: readonly LayoutNode[], neighbours: Neighbours): LayoutNode[] => {
  const degree = ({ id }: LayoutNode) => neighbours.get(id)?.size ?? 0;
  return [...nodes].sort((a, b) => degree(b) - degree(a));
};

/** How many lines lead from the nearest of some nodes to each that can be reached, nearest first. */
export function hopsFrom(ids: readonly string[], neighbours: Neighbours): Map<string, number> {
  const hops = new Map(ids.filter((id) => neighbours.has(id)).map((id) => [id, 0]));
  // A map is walked in the order of writing, and what is added while it is walked comes last.
  for (const [id, distance] of hops)
    for (const near of neighbours.get(id) ?? []) if (!hops.has(near)) hops.set(near, distance + 1);
  return hops;
}
