import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import type { Query } from '../queries.ts';

/** What DataLoader calls with the keys of one tick: one query for all of them. */
export type Batch<Key, Value> = (keys: readonly Key[]) => Promise<Value[]>;

/** Records by id, null for an id that leads nowhere; the query takes `$ids` and returns a row with `id` for each. */
export const recordsById =
  <Row extends { readonly id: string }, Value>(
    database: Database,
    query: Query,
    fromRow: (row: Row) => Value,
  ): Batch<Row['id'], Value | null> =>
  async (ids) => {
    const rows = await database.read<Row>(query, { ids });
    const byId = new Map(rows.map((row) => [row.id, fromRow(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  };

/** Lists by id, empty for an id that has none; the query takes `$ids` and returns a row with `id` for each item. */
export const listsById =
  <Row extends { readonly id: string }, Value>(
    database: Database,
    query: Query,
    fromRow: (row: Row) => Value,
  ): Batch<Row['id'], Value[]> =>
  async (ids) => {
    const rows = await database.read<Row>(query, { ids });
    const byId = new Map<Row['id'], Value[]>(ids.map((id) => [id, []]));
    for (const row of rows) byId.get(row.id)?.push(fromRow(row));
    return ids.map((id) => byId.get(id) ?? []);
  };

/** A record that another refers to and that therefore must be there. */
export function found<Value>(record: Value | null, what: string): Value {
  if (record === null) throw new EntenteError('INTERNAL', `The graph refers to ${what}, which is not there.`);
  return record;
}

/** `Map.groupBy`, which Node 20 does not have. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
