import { inSentence } from '../../../server/texts/inSentence.ts';
import { sorted, type SortValue } from '../../table/sorted.ts';

/** What stands in a cell of a table; a list is put into words. */
export type Cell = string | number | boolean | null;

/** A list of a result as a table. */
export interface ResultTable {
  /** The names that lead to the list, with dots: `contacts.nodes`; of a result without lists, empty. */
  readonly path: string;
  /** The names that lead to what stands in each column, with dots: `a.name`. */
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

type Given = Readonly<Record<string, unknown>>;

/** The column of a list whose items are no objects. */
export const valueColumn = 'value';

/**
 * The lists in a result as tables, those nearest to its top first: lists inside of lists too, as one table of all of them. A result
 * without lists is a table of one row.
 */
export function tablesIn(data: unknown): ResultTable[] {
  const lists = new Map<string, unknown[]>();
  find(data, [], lists);
  const tables = [...lists]
    .sort(([a], [b]) => depth(a) - depth(b))
    .map(([path, items]) => tableOf(path, items))
    .filter(({ rows }) => rows.length > 0);
  if (tables.length > 0 || !isGiven(data)) return tables;
  const one = tableOf('', [data]);
  const isEmpty = one.rows.every((row) => Object.values(row).every((cell) => cell === null || cell === ''));
  return isEmpty ? [] : [one];
}

const depth = (path: string): number => path.split('.').length;

function find(value: unknown, path: readonly string[], lists: Map<string, unknown[]>): void {
  if (Array.isArray(value)) {
    const key = path.join('.');
    lists.set(key, [...(lists.get(key) ?? []), ...(value as unknown[])]);
    for (const item of value) find(item, path, lists);
  } else if (isGiven(value))
    for (const [name, part] of Object.entries(value)) find(part, [...path, name], lists);
}

function tableOf(path: string, items: readonly unknown[]): ResultTable {
  const rows = items.filter((item) => item !== null).map(rowOf);
  return { path, rows, columns: [...new Set(rows.flatMap((row) => Object.keys(row)))] };
}

const rowOf = (item: unknown): Record<string, Cell> =>
  isGiven(item) ? flat(item, '') : { [valueColumn]: cellOf(item) };

function flat(record: Given, before: string): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]): [string, Cell][] =>
      isGiven(value)
        ? Object.entries(flat(value, `${before}${name}.`))
        : [[`${before}${name}`, cellOf(value)]],
    ),
  );
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** An item of a list inside of a row, in words: what it holds, one after the other. */
function wordsOf(item: unknown): string {
  const cells = Object.values(rowOf(item)).filter((cell) => cell !== null && cell !== '');
  return cells.map((cell) => inSentence(String(cell), Infinity)).join(' · ');
}

/**
 * The rows in the order of a column: numbers by size, texts as `compare` has them, and what is empty last whichever way.
 *
 * @param compare texts of the reader's language, as `Intl.Collator` does
 */
export function sortedRows(
  { rows }: ResultTable,
  column: string,
  isDescending: boolean,
  compare: (a: string, b: string) => number,
): ResultTable['rows'] {
  const valueOf = (row: ResultTable['rows'][number]): SortValue => {
    const cell = row[column];
    if (cell === null || cell === undefined || cell === '') return null;
    return typeof cell === 'number' ? cell : String(cell);
  };
  return sorted(rows, { column, direction: isDescending ? 'descending' : 'ascending' }, valueOf, compare);
}

const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
