import type { GraphData, GraphRelation } from '../graph/graphData.ts';
import type { NodeKindName } from '../kinds/entityKinds.ts';

/** An entity or topic of a list, with its relations, the busiest first. */
export interface ListEntry {
  readonly id: string;
  readonly kind: NodeKindName;
  readonly name: string;
  readonly relations: readonly GraphRelation[];
}

/**
 * Everything that is drawn, those first who have the most events. What somebody did to another stands under the one who did it, and
 * a talk under both: whoever is read about is read about whole.
 *
 * @param language whose alphabet decides between equals, BCP 47
 */
export function listOf({ entities, topics, relations }: GraphData, language: string): readonly ListEntry[] {
  const of = new Map<string, GraphRelation[]>();
  for (const relation of relations) {
    const ends = relation.kind === 'SPOKE_WITH' ? [relation.source, relation.target] : [relation.source];
    // A topic does nothing: what was said of it stands under it as well.
    const isTopic = topics.some(({ id }) => id === relation.target);
    for (const id of isTopic ? [...ends, relation.target] : ends)
      of.set(id, [...(of.get(id) ?? []), relation]);
  }
  const weigh = (each: readonly GraphRelation[]): number => each.reduce((sum, { count }) => sum + count, 0);
  const { compare } = new Intl.Collator(language);
  return [
    ...entities.map(({ id, kind, name }) => ({ id, kind, name })),
    ...topics.map(({ id, title }) => ({ id, kind: 'TOPIC' as const, name: title })),
  ]
    .map((entry) => ({
      ...entry,
      relations: (of.get(entry.id) ?? []).toSorted((a, b) => b.count - a.count),
    }))
    .toSorted((a, b) => weigh(b.relations) - weigh(a.relations) || compare(a.name, b.name));
}
