import type { SortDescriptor } from 'react-aria-components';

/** What a column can be sorted by; null is what nobody knows. */
export type SortValue = string | number | null;

/**
 * Rows in the order of a column; what is not known stands last, whichever way, and equal rows stay in the order they came in.
 *
 * @param compare texts of the reader's language, as `Intl.Collator` does
 */
export function sorted<Row>(
  rows: readonly Row[],
  { column, direction }: SortDescriptor,
  valueOf: (row: Row, column: string) => SortValue,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  const sign = direction === 'descending' ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one, String(column)), valueOf(other, String(column))];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}
