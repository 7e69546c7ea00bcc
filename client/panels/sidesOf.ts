import { relationKind, relationKinds } from '../kinds/relationKinds.ts';
import type { EventKind } from '../operations/generated.ts';

export interface KindCounted {
  readonly kind: EventKind;
  /** Of entities that did so. */
  readonly count: number;
}

/** What was done about a topic and by how many, most first, then in the legend's order; unknown kinds count as OTHER. */
export function sidesOf(counts: readonly KindCounted[]): KindCounted[] {
  const sums = new Map<string, number>();
  for (const { kind, count } of counts) {
    const known = relationKind(kind).kind;
    sums.set(known, (sums.get(known) ?? 0) + count);
  }
  const sides = relationKinds.flatMap(({ kind }) => {
    const count = sums.get(kind) ?? 0;
    return kind === 'REPRESENTS' || count === 0 ? [] : [{ kind, count }];
  });
  return sides.sort((a, b) => b.count - a.count);
}
