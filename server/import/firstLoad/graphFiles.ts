import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import neo4j from 'neo4j-driver';

/** A property of which the type is told beside it, as the import tool names types; a list's elements stand apart. */
export interface Cell {
  readonly type: string;
  readonly text: string | readonly string[];
}

/** As the driver would send them, or cells; nulls are left out, as Neo4j stores none. */
export type Properties = Readonly<Record<string, unknown>>;

/** Files for Neo4j's import tool, as its arguments name them: `LABEL:LABEL=header,data`, `TYPE=header,data`. */
export interface GraphFileList {
  /** Where they are. */
  readonly folder: string;
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
  /** Whether texts of several lines stand in them, which the tool is to be told. */
  readonly multiline: boolean;
}

export const long = (number: number): Cell => ({ type: 'long', text: String(number) });
export const longs = (numbers: readonly number[]): Cell => ({ type: 'long', text: numbers.map(String) });
/** @param text YYYY-MM-DD */
export const day = (text: string): Cell => ({ type: 'date', text });

/** A graph, or a part of it, that is written as such files. */
export interface GraphFiles {
  /** @param key by which relationships find it */
  readonly node: (labels: readonly string[], key: string, properties: Properties) => void;
  readonly relationship: (type: string, from: string, to: string, properties: Properties) => void;
  /** Writes what has come so far, so that it does not have to be kept in memory. */
  readonly flush: () => Promise<void>;
  /** Call it after the last `flush`. */
  readonly list: () => GraphFileList;
}

/** Between the elements of a list: a character that is no part of a text. */
export const arrayDelimiter = '\u001f';

/** A table of those nodes or relationships that have the same columns. */
interface Table {
  readonly name: string;
  readonly file: string;
  readonly header: string;
  rows: string[];
  begun: boolean;
}

/**
 * @param folder made if it is missing
 * @param part stands before the names of its files: several may write to one folder
 */
export async function openGraphFiles(folder: string, part: string): Promise<GraphFiles> {
  await mkdir(folder, { recursive: true });
  const tables = { nodes: new Map<string, Table>(), relationships: new Map<string, Table>() };
  let multiline = false;

  function add(
    into: Map<string, Table>,
    prefix: string,
    name: string,
    columns: string,
    values: string,
    properties: Properties,
  ): void {
    // Of a million events there are ten million rows: nothing is made here but the texts.
    let signature = name;
    let row = values;
    for (const property in properties) {
      const value = properties[property];
      if (value === null || value === undefined) continue;
      signature += `,${property}:${typeOf(value)}`;
      row += `,${textOf(value)}`;
    }
    multiline ||= lineBreak.test(row);
    let table = into.get(signature);
    if (!table) {
      const header = columns + signature.slice(name.length);
      table = { name, file: `${part}-${prefix}-${into.size}.csv`, header, rows: [], begun: false };
      into.set(signature, table);
    }
    table.rows.push(row);
  }

  const all = (): Table[] => [...tables.nodes.values(), ...tables.relationships.values()];
  const argumentsOf = (of: Map<string, Table>): string[] =>
    Array.from(of.values(), ({ name, file }) => `${name}=header-${file},${file}`);
  return {
    node: (labels, key, properties) =>
      add(tables.nodes, 'nodes', labels.join(':'), ':ID', quoted(key), properties),
    relationship: (type, from, to, properties) =>
      add(
        ...([tables.relationships, 'relationships', type, ':START_ID,:END_ID'] as const),
        ...([`${quoted(from)},${quoted(to)}`, properties] as const),
      ),
    flush: async () => {
      for (const table of all()) {
        if (table.rows.length === 0) continue;
        const rows = table.rows;
        table.rows = [];
        if (!table.begun) await writeFile(path.join(folder, `header-${table.file}`), `${table.header}\n`);
        table.begun = true;
        await appendFile(path.join(folder, table.file), `${rows.join('\n')}\n`);
      }
    },
    list: () => ({
      folder,
      nodes: argumentsOf(tables.nodes),
      relationships: argumentsOf(tables.relationships),
      multiline,
    }),
  };
}

const lineBreak = /[\n\r]/;
const quoted = (text: string): string =>
  text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;

const isCell = (value: object): value is Cell => 'type' in value && 'text' in value;

/** Whether it is of a type of which our files can be. */
export const isStorable = (value: unknown): boolean =>
  ['string', 'boolean', 'number'].includes(typeof value) ||
  neo4j.isInt(value) ||
  neo4j.isDate(value) ||
  (Array.isArray(value) && value.every(isStorable));

/** As the header names it. An empty list is one of texts, as its elements do not tell. */
function typeOf(value: unknown): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'double';
  if (Array.isArray(value)) return `${value.length === 0 ? 'string' : typeOf(value[0])}[]`;
  if (neo4j.isInt(value)) return 'long';
  if (neo4j.isDate(value)) return 'date';
  if (typeof value === 'object' && value !== null && isCell(value))
    return typeof value.text === 'string' ? value.type : `${value.type}[]`;
  throw new TypeError(`A ${typeof value} is no property that an import writes.`);
}

/** Days recur by the thousand, and are the same object then (days.ts). */
const textsOfDays = new WeakMap<object, string>();

/** Of what `typeOf` knows. */
function plainText(value: unknown): string {
  if (neo4j.isInt(value) && value.inSafeRange()) return String(value.toNumber());
  if (!neo4j.isDate(value)) return String(value);
  const day = value as object;
  const known = textsOfDays.get(day);
  if (known !== undefined) return known;
  const text = String(value);
  textsOfDays.set(day, text);
  return text;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return listOf(value.map(String));
  if (typeof value === 'object' && value !== null && isCell(value))
    return typeof value.text === 'string' ? quoted(value.text) : listOf(value.text);
  return quoted(plainText(value));
}

const listOf = (elements: readonly string[]): string =>
  quoted(elements.map((element) => element.replaceAll(arrayDelimiter, ' ')).join(arrayDelimiter));

/** Properties as they can be put aside and taken up again: cells alone. */
export function cellsOf(properties: Properties): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const type = typeOf(value);
    cells[name] = Array.isArray(value)
      ? { type: type.slice(0, -2), text: value.map(String) }
      : { type, text: plainText(value) };
  }
  return cells;
}
