import { z } from 'zod';
import type { NodeRecord, RelationshipRecord } from './readGraph.ts';
import { readAll, tellAll } from './values.ts';

/**
 * What a backup looks like: gzipped lines of JSON. First a header, then a list `[id, labels, properties]` for each node, then a list
 * `[type, from, to, properties]` for each relationship, last a trailer with their numbers and a checksum of all lines before it. Goes up
 * when an older Entente could not read what is written.
 */
export const formatVersion = 1;

const number = z.int().min(0);

/** The first line. */
const header = z.object({
  entente: z.literal('backup'),
  format: number,
  /** The version of the model that the graph held. */
  schema: number,
  /** Of the Entente that made it. */
  version: z.string(),
  /** When, as ISO 8601 in UTC. */
  made: z.string(),
  nodes: number,
  relationships: number,
});
export type Header = z.output<typeof header>;

/** As it stands: any text can be a name. */
const numbersByName = z.custom<Readonly<Record<string, number>>>((value) => typeof value === 'object');

/** The last line. */
const trailer = z.object({
  end: z.literal('backup'),
  nodes: number,
  relationships: number,
  /** Nodes by label. */
  labels: numbersByName,
  /** Relationships by type. */
  types: numbersByName,
  /** Of all lines before this one with their ends, unpacked; in hexadecimal. */
  sha256: z.string(),
});
export type Trailer = z.output<typeof trailer>;

export type BackupRecord = NodeRecord | RelationshipRecord;
export const isNode = (record: BackupRecord): record is NodeRecord => 'id' in record;

/** Null for a line that is no header of a backup. */
export const parseHeader = (line: string): Header | null => header.safeParse(parse(line)).data ?? null;
export const parseTrailer = (line: string): Trailer | null => trailer.safeParse(parse(line)).data ?? null;

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** @throws TypeError for a property of a kind that no backup knows */
export const lineOf = (record: BackupRecord): string =>
  JSON.stringify(
    isNode(record)
      ? [record.id, record.labels, tellAll(record.properties)]
      : [record.type, record.from, record.to, tellAll(record.properties)],
  );

/** @throws TypeError or SyntaxError for a line that `lineOf` does not make */
export function parseRecord(line: string): BackupRecord {
  const parts: unknown = JSON.parse(line);
  if (!Array.isArray(parts)) throw new TypeError('not a list');
  const [first, second, third, fourth] = parts as unknown[];
  if (parts.length === 3 && isId(first) && isTexts(second))
    return { id: first, labels: second, properties: readAll(third) };
  if (parts.length === 4 && typeof first === 'string' && isId(second) && isId(third))
    return { type: first, from: second, to: third, properties: readAll(fourth) };
  throw new TypeError('neither a node nor a relationship');
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

/** How many records there are, as a trailer tells it. */
export interface Counted {
  readonly add: (record: BackupRecord) => void;
  readonly sums: () => Omit<Trailer, 'end' | 'sha256'>;
}

export function countRecords(): Counted {
  let [nodes, relationships] = [0, 0];
  const [labels, types] = [new Map<string, number>(), new Map<string, number>()];
  const more = (of: Map<string, number>, name: string): unknown => of.set(name, (of.get(name) ?? 0) + 1);
  return {
    add: (record) => {
      if (isNode(record)) {
        nodes += 1;
        for (const label of record.labels) more(labels, label);
      } else {
        relationships += 1;
        more(types, record.type);
      }
    },
    sums: () => ({
      ...{ nodes, relationships },
      ...{ labels: Object.fromEntries(labels), types: Object.fromEntries(types) },
    }),
  };
}
