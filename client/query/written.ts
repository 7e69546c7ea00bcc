/** What the reader has written in the query tab, as it stands there, whether it makes sense or not. */
export interface Written {
  readonly query: string;
  /** JSON, or blank for none. */
  readonly variables: string;
}

export const nothingWritten: Written = { query: '', variables: '' };

export const isBlank = ({ query, variables }: Written): boolean =>
  query.trim() === '' && variables.trim() === '';

export const sameWritten = (a: Written, b: Written): boolean =>
  a.query === b.query && a.variables === b.variables;

/** A query and the values of its variables as texts for the editors. */
export const writtenOf = (query: string, variables: unknown): Written => ({
  query: `${query.trim()}\n`,
  variables: isEmpty(variables) ? '' : JSON.stringify(variables, null, 2),
});

const isEmpty = (variables: unknown): boolean =>
  typeof variables !== 'object' || variables === null || Object.keys(variables).length === 0;

/** Reads one of these out of what was kept; null where it is none. */
export function writtenIn(value: unknown): Written | null {
  if (typeof value !== 'object' || value === null) return null;
  const { query, variables } = value as Partial<Record<keyof Written, unknown>>;
  return typeof query === 'string' && typeof variables === 'string' ? { query, variables } : null;
}

/** Reads what was kept as JSON; null where it is none. */
export function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
