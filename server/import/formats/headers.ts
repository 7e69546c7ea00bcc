import { keyOf } from '../../fold.ts';
import type { Dialect } from '../read/records.ts';
import { cutLine } from '../read/sample.ts';

/** The names of columns, and where each stands. */
export interface Columns<Name extends string> {
  /** The value of a column in a row; undefined where the file has no such column. */
  readonly of: (columns: readonly string[], name: Name) => string | undefined;
  readonly has: (name: Name) => boolean;
  readonly count: number;
}

/** The columns that a first line names; case, spaces and signs make no difference. */
export function readHeader<Name extends string>(
  line: string,
  dialect: Dialect,
  names: readonly Name[],
): Columns<Name> {
  const found = cutLine(line, dialect).map(keyOf);
  const places = new Map(names.map((name) => [name, found.indexOf(keyOf(name))]));
  const placeOf = (name: Name): number => places.get(name) ?? -1;
  return {
    of: (columns, name) => columns[placeOf(name)],
    has: (name) => placeOf(name) >= 0,
    count: found.length,
  };
}
