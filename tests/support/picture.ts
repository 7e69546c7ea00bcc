import type { Database } from '../../server/database.ts';
import { parseQuery } from '../../server/queries.ts';

const everything = parseQuery(
  'test/everything',
  `MATCH (n) WHERE NOT n:Dataset AND NOT n:ImportedFile AND NOT n:EntenteSchema
   RETURN n.id AS what, properties(n) AS properties
   UNION ALL
   MATCH (a)-[r]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id AS what, properties(r) AS properties`,
);
/** Whatever another import of the same may do otherwise: which run and which line met a row last, and the order of words. */
const accidental = new Set(['run', 'line', 'text']);

/** Everything in the graph, in one line each, wherever it is stored. */
export async function picture(database: Database): Promise<string[]> {
  const rows = await database.read<{ what: string; properties: Record<string, unknown> }>(everything);
  return rows
    .map(({ what, properties }) => {
      const told = Object.entries(properties).filter(([name]) => !accidental.has(name));
      return `${what} ${JSON.stringify(told.sort(([one], [other]) => (one < other ? -1 : 1)))}`;
    })
    .sort();
}

/** What only one of two pictures has; at most some of it, so that a difference can be read. */
export function difference(one: readonly string[], other: readonly string[]): string[] {
  const [first, second] = [new Set(one), new Set(other)];
  return [...one.filter((line) => !second.has(line)), ...other.filter((line) => !first.has(line))].slice(
    0,
    6,
  );
}
