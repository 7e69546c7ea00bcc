import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import type { StatedDatabase } from '../../server/database.ts';
import { parseQuery } from '../../server/queries.ts';

const nodes = parseQuery(
  'test/nodes',
  'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties',
);
const relationships = parseQuery(
  'test/relationships',
  'MATCH (a)-[r]->(b) RETURN elementId(a) AS source, elementId(b) AS target, type(r) AS type, properties(r) AS properties',
);

/** A value with the types of all in it, a whole number apart from another, -0 from 0. */
const shown = (value: unknown): string =>
  inspect(value, {
    ...{ depth: null, maxArrayLength: null, maxStringLength: null },
    ...{ breakLength: Infinity, compact: true, sorted: true },
  });

/** All that is in the graph, to the last type, in a line each: whatever it is, and wherever it is stored. */
export async function exactPicture(database: StatedDatabase): Promise<string[]> {
  const lines: string[] = [];
  const keys = new Map<string, string>();
  for await (const { id, labels, properties } of database.stream<{
    id: string;
    labels: string[];
    properties: object;
  }>(nodes)) {
    const line = `${labels.toSorted().join(':')} ${shown(properties)}`;
    keys.set(id, createHash('sha256').update(line).digest('base64url').slice(0, 22));
    lines.push(line);
  }
  for await (const { source, target, type, properties } of database.stream<{
    source: string;
    target: string;
    type: string;
    properties: object;
  }>(relationships))
    lines.push(`${keys.get(source) ?? ''} ${type} ${keys.get(target) ?? ''} ${shown(properties)}`);
  return lines.sort();
}
