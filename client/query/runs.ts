import { isBlank, jsonIn, sameWritten, writtenIn, type Written } from './written.ts';

/** A query that was run in this browser, or that another took the place of in the editor. */
export interface Run extends Written {
  /** When, ISO 8601. */
  readonly at: string;
}

/** Older ones are forgotten. */
export const mostRuns = 50;

/** The runs after one more, newest first: what was run before stands once, at its new place. */
export const withRun = (runs: readonly Run[], run: Run): readonly Run[] =>
  isBlank(run) ? runs : [run, ...runs.filter((each) => !sameWritten(each, run))].slice(0, mostRuns);

/** Reads what was kept; no runs where something else is. */
export function runsIn(text: string | null): readonly Run[] {
  const kept = jsonIn(text);
  if (!Array.isArray(kept)) return [];
  return kept
    .flatMap((each: unknown) => {
      const written = writtenIn(each);
      const { at } = (each ?? {}) as { readonly at?: unknown };
      return written && typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? [{ ...written, at }] : [];
    })
    .slice(0, mostRuns);
}

/** What a run is called in lists: the name of its operation, else the field that it begins with, else its first line. */
export function titleOf({ query }: Written): string {
  const plain = query.replaceAll(/^\s*#.*$/gm, '');
  const operation = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(plain)?.[1];
  const field = /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(plain)?.[1];
  return operation ?? field ?? query.trim().split('\n')[0] ?? '';
}
