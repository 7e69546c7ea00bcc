import neo4j from 'neo4j-driver';
import type { Database } from '../../database.ts';
import { EntenteError } from '../../errors.ts';
import { loadQuery, type Query } from '../../queries.ts';
import type { Cell, GraphFiles, Properties } from './graphFiles.ts';

const allNodes = loadQuery('import/all-nodes');
const allRelationships = loadQuery('import/all-relationships');

/** A property: its name, its type as Cypher's `valueType` tells it, and its value. */
type Property = readonly [name: string, type: string, value: unknown];

interface NodeRow {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: readonly Property[];
}

interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: readonly Property[];
}

/** Read at once. */
const pageSize = 20_000;

/** By which relationships find an entity that is in the graph. */
export const keyOfEntity = (id: string): string => `Entity ${id}`;

/**
 * Writes the whole graph as it is into files, but for the note of its schema's version: the indexes have to be made anew.
 *
 * @throws EntenteError BAD_INPUT if it holds values of a type that is none of ours
 */
export async function dumpGraph(database: Database, files: GraphFiles): Promise<void> {
  for await (const page of pages<NodeRow>(database, allNodes)) {
    for (const { key, labels, properties } of page) files.node(labels, key, cellsFrom(properties));
    await files.flush();
  }
  for await (const page of pages<RelationshipRow>(database, allRelationships)) {
    for (const { from, to, type, properties } of page)
      files.relationship(type, from, to, cellsFrom(properties));
    await files.flush();
  }
}

async function* pages<Row>(database: Database, query: Query): AsyncGenerator<Row[]> {
  for (let skip = 0; ; skip += pageSize) {
    const rows = await database.read<Row>(query, { skip: neo4j.int(skip), limit: neo4j.int(pageSize) });
    yield rows;
    if (rows.length < pageSize) return;
  }
}

const cellsFrom = (properties: readonly Property[]): Properties =>
  Object.fromEntries(properties.map(([name, type, value]) => [name, cellFrom(name, type, value)]));

/** Cypher's names of types, and the import tool's. */
const types: Readonly<Record<string, string>> = {
  STRING: 'string',
  INTEGER: 'long',
  FLOAT: 'double',
  BOOLEAN: 'boolean',
  DATE: 'date',
  // Of an empty list it is not known.
  NOTHING: 'string',
};

function cellFrom(name: string, typeName: string, value: unknown): Cell {
  const [, list, of = typeName] = /^(LIST<)?(\w+)/.exec(typeName) ?? [];
  const type = types[of];
  if (type === undefined)
    throw new EntenteError(
      'BAD_INPUT',
      `The graph holds a property "${name}" of type ${typeName}, which a first load cannot take along. Import without --first-load.`,
    );
  return { type, text: list && Array.isArray(value) ? value.map(String) : String(value) };
}
