import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { backUp, type BackUpOptions } from '../../../server/backup/backUp.ts';
import type { NodeRecord, RelationshipRecord } from '../../../server/backup/readGraph.ts';
import type { StatedDatabase } from '../../../server/database.ts';
import { schemaVersion } from '../../../server/schema.ts';

export interface Graph {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

const name = (id: number): string => `4:2ab0f2a7-0000:${id}`;

/**
 * A database that holds this graph and answers what a backup asks.
 *
 * @param stateNow a bookmark
 */
export function databaseOf({ nodes, relationships }: Graph, stateNow = () => 'one'): StatedDatabase {
  const refuse = () => Promise.reject(new Error('A backup does not do this.'));
  const read = (query: { name: string }): Promise<never> =>
    Promise.resolve(
      (query.name === 'schema/read-version'
        ? [{ version: schemaVersion, restoring: null }]
        : [{ nodes: nodes.length, relationships: relationships.length }]) as never,
    );
  return {
    read,
    readAt: () => Promise.resolve({ rows: [], state: stateNow() }),
    // eslint-disable-next-line @typescript-eslint/require-await -- as asynchronous as a database is
    stream: async function* (query) {
      if (query.name === 'backup/all-nodes')
        yield* nodes.map((node) => ({ ...node, id: name(node.id) })) as never[];
      else yield* relationships.map((one) => ({ ...one, from: name(one.from), to: name(one.to) })) as never[];
    },
    ...{ write: refuse, verify: refuse, close: () => Promise.resolve() },
  };
}

/** A folder for as long as `use` takes. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-backup-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const quietly: BackUpOptions = {
  ...{ version: '0.1.0', overwrite: false, backoff: 1 },
  ...{ onProgress: () => undefined, onAgain: () => undefined },
};

/** The bytes of a backup of this graph. */
export const backupOf = (graph: Graph): Promise<Buffer> =>
  withFolder(async (folder) => {
    const file = path.join(folder, 'graph');
    await backUp(databaseOf(graph), file, quietly);
    return readFile(file);
  });

/** Runs with a file of these bytes. */
export const withBytes = <T>(bytes: Buffer | string, use: (file: string) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const file = path.join(folder, 'graph');
    await writeFile(file, bytes);
    return use(file);
  });

/** A backup with other lines in it and a checksum that is right for them. */
export function rewritten(backup: Buffer, change: (lines: string[]) => string[]): Buffer {
  const lines = gunzipSync(backup).toString().trimEnd().split('\n');
  const changed = change(lines);
  const [last = ''] = changed.splice(-1);
  const body = changed.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return gzipSync(`${body}${JSON.stringify({ ...(JSON.parse(last) as object), sha256 })}\n`);
}

const int = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => neo4j.int(n));
const clock = [int(0, 23), int(0, 59), int(0, 59), int(0, 999_999_999)] as const;
const day = [int(-99_999, 99_999), int(1, 12), int(1, 28)] as const;
const { types } = neo4j;

/** What one value of a property can be, a kind each: a list is of one of them. */
const kindsOfValues: readonly fc.Arbitrary<unknown>[] = [
  // All of Unicode but halves of characters, which Neo4j cannot store.
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.oneof(
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((n) => neo4j.int(n.toString())),
    fc
      .constantFrom('9007199254740991', '9007199254740992', '-9007199254740993', '0')
      .map((n) => neo4j.int(n)),
  ),
  fc.oneof(fc.double(), fc.constantFrom(-0, 0, NaN, Infinity, -Infinity, 5, 2 ** 53)),
  fc.tuple(...day).map((fields) => new types.Date(...fields)),
  fc.tuple(...clock).map((fields) => new types.LocalTime(...fields)),
  fc.tuple(...clock, int(-64_800, 64_800)).map((fields) => new types.Time(...fields)),
  fc.tuple(...day, ...clock).map((fields) => new types.LocalDateTime(...fields)),
  fc.tuple(...day, ...clock, int(-64_800, 64_800)).map((fields) => new types.DateTime(...fields)),
  fc.tuple(...day, ...clock).map((fields) => new types.DateTime(...fields, neo4j.int(3600), 'Europe/Oslo')),
  fc
    .tuple(int(-999, 999), int(-999, 999), int(-999, 999), int(0, 999_999_999))
    .map((fields) => new types.Duration(...fields)),
  fc.tuple(fc.double(), fc.double()).map(([x, y]) => new types.Point(neo4j.int(4326), x, y)),
  fc
    .tuple(fc.double(), fc.double(), fc.double())
    .map(([x, y, z]) => new types.Point(neo4j.int(9157), x, y, z)),
];

export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  ...kindsOfValues.flatMap((kind) => [kind, fc.array(kind, { maxLength: 4 })]),
);

const anyName = fc.string({ unit: 'binary', minLength: 1 });
const anyProperties = fc.dictionary(anyName, anyValue, { maxKeys: 5, noNullPrototype: true });

/** Graphs of all kinds of names and values; ids with gaps, in any order. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 1, maxLength: 12 })
  .chain((ids) =>
    fc.record({
      nodes: fc.tuple(
        ...ids.map((id) =>
          fc.record(
            {
              id: fc.constant(id),
              labels: fc.uniqueArray(anyName, { maxLength: 3 }),
              properties: anyProperties,
            },
            { noNullPrototype: true },
          ),
        ),
      ),
      relationships: fc.array(
        fc.record(
          {
            type: anyName,
            from: fc.constantFrom(...ids),
            to: fc.constantFrom(...ids),
            properties: anyProperties,
          },
          { noNullPrototype: true },
        ),
        { maxLength: 12 },
      ),
    }),
  );
