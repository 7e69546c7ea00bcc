import type { Scene } from '../graph/scene.ts';

/** How many names stand in the title that is proposed. */
const most = 3;

/** What names a picture: the busiest of what is drawn, and how many there are besides. */
export function namesIn({ graph }: Scene): { readonly names: readonly string[]; readonly others: number } {
  const weights = new Map<string, number>();
  for (const { kind, source, target, count } of graph.relations)
    for (const id of kind === 'REPRESENTS' ? [] : [source, target])
      weights.set(id, (weights.get(id) ?? 0) + count);
  const weight = (id: string): number => weights.get(id) ?? 0;
  const names = [...graph.entities].sort((a, b) => weight(b.id) - weight(a.id)).map(({ name }) => name);
  const all = names.length + graph.topics.length;
  const first = names.slice(0, most);
  return { names: first, others: all - first.length };
}
