import { jsonIn, writtenIn, type Written } from './written.ts';

/** A query that the reader has given a name, in this browser. */
export interface SavedQuery extends Written {
  /** Never blank, and no two are called the same. */
  readonly name: string;
}

type Saved = readonly SavedQuery[];

/** The saved queries with one more, by name; what was called so before gives way. */
export const withSaved = (saved: Saved, query: SavedQuery): Saved =>
  byName([...saved.filter(({ name }) => name !== query.name), query]);

/** With another name for one; as they are where another is called so. */
export const withName = (saved: Saved, name: string, next: string): Saved => {
  const query = saved.find((each) => each.name === name);
  const isTaken = saved.some((each) => each.name === next);
  return query && !isTaken ? withSaved(withoutSaved(saved, name), { ...query, name: next }) : saved;
};

export const withoutSaved = (saved: Saved, name: string): Saved => saved.filter((each) => each.name !== name);

/** Reads what was kept; none where something else is. */
export function savedIn(text: string | null): Saved {
  const kept = jsonIn(text);
  if (!Array.isArray(kept)) return [];
  const queries = kept.flatMap((each: unknown) => {
    const written = writtenIn(each);
    const { name } = (each ?? {}) as { readonly name?: unknown };
    return written && typeof name === 'string' && name.trim() !== '' ? [{ ...written, name }] : [];
  });
  return queries.reduce<Saved>(withSaved, []);
}

const byName = (saved: Saved): Saved => saved.toSorted((a, b) => a.name.localeCompare(b.name));
