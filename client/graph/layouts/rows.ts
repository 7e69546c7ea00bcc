import type { LayoutNode } from './layout.ts';
import { spaced } from './spaced.ts';

/** Between labels, in canvas pixels. */
export const labelGap = 12;

/**
 * Folds a row that would be too wide into several under each other: whoever follows in the row comes to stand one
 * below, so that all stay near where they would like to be.
 *
 * @param ordered from left to right
 * @param widest in canvas pixels
 * @param least into so many rows at least
 */
export function folded(ordered: readonly LayoutNode[], widest: number, least = 1): LayoutNode[][] {
  const whole = ordered.reduce((sum, node) => sum + widthOf(node), 0);
  const count = Math.min(ordered.length, Math.max(least, Math.ceil(whole / Math.max(1, widest))));
  return Array.from({ length: count }, (_, row) => ordered.filter((__, index) => index % count === row));
}

/** Places from left to right in the given order, near to the wishes and without overlaps. */
export function inRow(row: readonly LayoutNode[], wish: (node: LayoutNode) => number): Map<string, number> {
  const centres = spaced(
    row.map((node) => wish(node) + offset(node)),
    row.map(widthOf),
  );
  return new Map(row.map((node, index) => [node.id, (centres[index] ?? 0) - offset(node)]));
}

export const widthOf = ({ reach }: LayoutNode): number => reach.left + reach.right + labelGap;

/** How far the middle of what is drawn lies right of the place. */
const offset = ({ reach }: LayoutNode): number => (reach.right - reach.left) / 2;
