import type { GraphData } from '../graph/graphData.ts';
import { pairId } from '../state/selection.ts';

export const matrixOrders = ['count', 'last'] as const;
/** By how often they spoke, or by who spoke last. */
export type MatrixOrder = (typeof matrixOrders)[number];

export interface MatrixEnd {
  readonly id: string;
  readonly name: string;
  /** Talks with the others in the matrix. */
  readonly count: number;
  /** The day of the last of them, EDTF; null where none is dated. */
  readonly last: string | null;
}

export interface MatrixCell {
  readonly count: number;
  readonly last: string | null;
}

export interface Matrix {
  /** Those who stand in rows and columns, in order. */
  readonly ends: readonly MatrixEnd[];
  /** How many more spoke with somebody. */
  readonly left: number;
  readonly cell: (one: string, other: string) => MatrixCell | null;
  /** The most talks of one pair. */
  readonly most: number;
}

/** Who spoke with whom, of those that are drawn. */
export function matrixOf(
  graph: Pick<GraphData, 'entities' | 'relations'>,
  order: MatrixOrder,
  size: number,
): Matrix {
  const cells = new Map<string, MatrixCell>();
  const ends = new Map<string, { count: number; last: string | null }>();
  for (const { kind, source, target, count, last = null } of graph.relations) {
    if (kind !== 'SPOKE_WITH') continue;
    cells.set(pairId(source, target), { count, last });
    for (const id of [source, target]) {
      const before = ends.get(id) ?? { count: 0, last: null };
      ends.set(id, { count: before.count + count, last: later(before.last, last) });
    }
  }
  const all = graph.entities.flatMap(({ id, name }) => {
    const end = ends.get(id);
    return end ? [{ id, name, ...end }] : [];
  });
  const byCount = (a: MatrixEnd, b: MatrixEnd) => b.count - a.count;
  const byLast = (a: MatrixEnd, b: MatrixEnd) => (b.last ?? '').localeCompare(a.last ?? '');
  const sorted = all.toSorted((a, b) =>
    order === 'count' ? byCount(a, b) || byLast(a, b) : byLast(a, b) || byCount(a, b),
  );
  return {
    ends: sorted.slice(0, size),
    left: Math.max(0, sorted.length - size),
    cell: (one, other) => cells.get(pairId(one, other)) ?? null,
    most: Math.max(0, ...Array.from(cells.values(), ({ count }) => count)),
  };
}

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;
