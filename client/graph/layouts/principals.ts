import type { LayoutInput } from './layout.ts';

/** Whom each node speaks for, by the lines of the family `represents`; of several the first. */
export function principalsOf({ nodes, lines }: Pick<LayoutInput, 'nodes' | 'lines'>): Map<string, string> {
  const known = new Set(nodes.map(({ id }) => id));
  const principals = new Map<string, string>();
  for (const { source, target, family } of lines)
    if (family === 'represents' && known.has(source) && known.has(target) && source !== target)
      if (!principals.has(source)) principals.set(source, target);
  return principals;
}

/** A node's principal, the principal's principal and so on, nearest first; in a circle of them each comes once. */
export function chainOf(id: string, principals: ReadonlyMap<string, string>): string[] {
  const chain = new Set<string>();
  for (
    let next = principals.get(id);
    next !== undefined && next !== id && !chain.has(next);
    next = principals.get(next)
  )
    chain.add(next);
  return [...chain];
}
