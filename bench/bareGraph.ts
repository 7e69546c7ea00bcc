import neo4j, { type Driver } from 'neo4j-driver';
import type { Connection } from '../server/database.ts';

/** Everything that a graph holds, as bare batches write it: each node known by its place in the list of its label. */
export interface BareGraph {
  readonly nodes: ReadonlyMap<string, readonly BareNode[]>;
  readonly relationships: ReadonlyMap<string, BareRelationships>;
}

interface BareNode {
  readonly id: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface BareRelationships {
  readonly type: string;
  /** Labels of their ends. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly from: number;
    readonly to: number;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

/** Entries of one transaction, and transactions at once. Batches of 10,000, one at a time, took as long. */
const [batchSize, atOnce] = [1000, 2];

/** Reads a whole graph into memory, but for the note on its schema, which every database has. */
export async function readGraph(connection: Connection): Promise<BareGraph> {
  return withDriver(connection, async (driver) => {
    const session = driver.session();
    const labels = new Map<string, string>();
    const places = new Map<string, number>();
    const nodes = new Map<string, BareNode[]>();
    for (const record of (
      await session.run(
        'MATCH (n) WHERE NOT n:EntenteSchema RETURN elementId(n) AS id, labels(n)[0] AS label, properties(n) AS properties',
      )
    ).records) {
      const label = record.get('label') as string;
      const some = nodes.get(label) ?? [];
      nodes.set(label, some);
      labels.set(record.get('id') as string, label);
      places.set(record.get('id') as string, some.length);
      some.push({ id: some.length, properties: record.get('properties') as Record<string, unknown> });
    }
    const relationships = new Map<
      string,
      BareRelationships & { rows: BareRelationships['rows'][number][] }
    >();
    for (const record of (
      await session.run(
        'MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS properties',
      )
    ).records) {
      const [type, a, b] = ['type', 'a', 'b'].map((key) => record.get(key) as string) as [
        string,
        string,
        string,
      ];
      const [from = '', to = ''] = [labels.get(a), labels.get(b)];
      const key = `${from} ${type} ${to}`;
      const some = relationships.get(key) ?? { type, from, to, rows: [] };
      relationships.set(key, some);
      some.rows.push({
        from: places.get(a) ?? -1,
        to: places.get(b) ?? -1,
        properties: record.get('properties') as Record<string, unknown>,
      });
    }
    return { nodes, relationships };
  });
}

/** How many nodes and relationships a graph has. */
export const sizeOf = ({ nodes, relationships }: BareGraph): { nodes: number; relationships: number } => ({
  nodes: [...nodes.values()].reduce((sum, some) => sum + some.length, 0),
  relationships: [...relationships.values()].reduce((sum, { rows }) => sum + rows.length, 0),
});

/**
 * Writes the nodes and relationships of a graph by plain `UNWIND` batches: first the nodes, with a number to find them by, then the
 * relationships between them.
 *
 * @param withProperties whether everything gets the properties that it has as well
 */
export async function writeBare(
  connection: Connection,
  graph: BareGraph,
  withProperties: boolean,
): Promise<void> {
  const set = (name: string): string => (withProperties ? ` SET ${name} += row.properties` : '');
  const slim = (row: { readonly properties: unknown }): object =>
    withProperties ? row : { ...row, properties: undefined };
  await withDriver(connection, async (driver) => {
    const write = async (text: string, rows: readonly object[]): Promise<void> => {
      const batches = Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, at) =>
        rows.slice(at * batchSize, (at + 1) * batchSize),
      ).values();
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          const session = driver.session();
          for (const some of batches)
            await session.executeWrite((transaction) => transaction.run(text, { rows: some }));
          await session.close();
        }),
      );
    };
    for (const label of graph.nodes.keys())
      await driver.executeQuery(`CREATE CONSTRAINT bare_${label} FOR (n:${label}) REQUIRE n.bare IS UNIQUE`);
    for (const [label, rows] of graph.nodes)
      await write(
        `UNWIND $rows AS row CREATE (n:${label} {bare: row.id})${set('n')}`,
        rows.map((row) => ({ ...slim(row), id: neo4j.int(row.id) })),
      );
    for (const { type, from, to, rows } of graph.relationships.values())
      await write(
        `UNWIND $rows AS row MATCH (a:${from} {bare: row.from}), (b:${to} {bare: row.to}) CREATE (a)-[r:${type}]->(b)${set('r')}`,
        rows.map((row) => ({ ...slim(row), from: neo4j.int(row.from), to: neo4j.int(row.to) })),
      );
  });
}

async function withDriver<T>(
  { uri, username, password }: Connection,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
