import type { StatedDatabase } from '../database.ts';
import { loadQuery } from '../queries.ts';
import type { Properties } from './values.ts';

const allNodes = loadQuery('backup/all-nodes');
const allRelationships = loadQuery('backup/all-relationships');

/** A node as it is stored. */
export interface NodeRecord {
  /** By which relationships know it, within one graph. */
  readonly id: number;
  readonly labels: readonly string[];
  /** As the driver has them. */
  readonly properties: Properties;
}

/** A relationship as it is stored. */
export interface RelationshipRecord {
  readonly type: string;
  /** Ids of nodes. */
  readonly from: number;
  readonly to: number;
  readonly properties: Properties;
}

/** All nodes but the note of the schema's version, few of them in memory at once. */
export async function* nodesOf(database: StatedDatabase): AsyncGenerator<NodeRecord> {
  for await (const { id, ...node } of database.stream<Stored<NodeRecord>>(allNodes))
    yield { ...node, id: numberOf(id) };
}

/** All relationships, few of them in memory at once. */
export async function* relationshipsOf(database: StatedDatabase): AsyncGenerator<RelationshipRecord> {
  for await (const { from, to, ...rest } of database.stream<Stored<RelationshipRecord>>(allRelationships))
    yield { ...rest, from: numberOf(from), to: numberOf(to) };
}

/** With the database's own names of nodes, which are texts. */
type Stored<Of> = { readonly [Name in keyof Of]: Of[Name] extends number ? string : Of[Name] };

/** The part of a name that differs within one database: `4:2ab0f2a7-…:17` is 17. */
export function numberOf(elementId: string): number {
  const number = Number(elementId.slice(elementId.lastIndexOf(':') + 1));
  if (!Number.isSafeInteger(number)) throw new TypeError(`${elementId} is no name of a node that is known.`);
  return number;
}
