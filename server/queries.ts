import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EntenteError } from './errors.ts';
import { root } from './root.ts';

/** A file of `cypher/`, ready to run. */
export interface Query {
  /** Its path below `cypher/`, without the ending: `event/by-id`. */
  readonly name: string;
  /** As it is written, with comments. */
  readonly source: string;
  /** As it is sent: below its name, by which the database's log tells it, without comments and indentation. */
  readonly text: string;
  /** The `$names` that the text uses. */
  readonly parameters: ReadonlySet<string>;
}

export type Parameters = Readonly<Record<string, unknown>>;

export const cypherFolder = path.join(root, 'cypher');

const conditions = /^.*\/\/ (if|unless) ([\w, ]+)\n/gm;
const variants = new WeakMap<Query, Map<string, Query>>();

/**
 * The query for what is given: of the lines that end in `// if a, b` only those stay of which one is given, and of those that
 * end in `// unless a` only those of which none is; `a and not b` stands for a given without b. Each variant is made once, so
 * that Neo4j finds its plan again.
 */
export function prune(query: Query, given: readonly string[]): Query {
  const key = given.toSorted().join(' ');
  const known = variants.get(query) ?? new Map<string, Query>();
  variants.set(query, known);
  let variant = known.get(key);
  if (!variant) {
    const source = query.source.replace(conditions, (line, word: string, names: string) =>
      names.split(/,\s*/).some((terms) => holds(terms, given)) === (word === 'if') ? line : '',
    );
    variant = parseQuery(query.name, source);
    known.set(key, variant);
  }
  return variant;
}

/** @param terms joined by `and`: names, or `not` and a name */
const holds = (terms: string, given: readonly string[]): boolean =>
  terms.split(' and ').every((term) => {
    const [, not, name = ''] = /^(not )?(\w+)$/.exec(term) ?? [];
    return given.includes(name) !== (not !== undefined);
  });

const comments = /(?<=^|\s)\/\/.*$/gm;
const parameterNames = /\$([A-Za-z_]\w*)/g;

/** Makes a query of a text; `loadQuery` is the usual way. */
export function parseQuery(name: string, source: string): Query {
  const body = source
    .replace(comments, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
  return {
    name,
    source,
    // The driver sends what is longer than 1,400 bytes in several pieces, each by a call of the system.
    text: `// ${name}\n${body}`,
    parameters: new Set(Array.from(body.matchAll(parameterNames), ([, found]) => found ?? '')),
  };
}

/**
 * Reads `cypher/<name>.cypher`. Called while modules load, so that a missing file stops the start and not a request.
 *
 * @throws if there is no such file
 */
export function loadQuery(name: string): Query {
  return parseQuery(name, readFileSync(path.join(cypherFolder, `${name}.cypher`), 'utf8'));
}

/** A file of several statements, each ended by a semicolon at the end of a line. */
export function loadStatements(name: string): readonly Query[] {
  return loadQuery(name)
    .source.split(/;\s*$/m)
    .filter((statement) => statement.replace(comments, '').trim() !== '')
    .map((statement, index) => parseQuery(`${name}#${index + 1}`, statement));
}

/**
 * Refuses a call that lacks a parameter or has one too many.
 *
 * @throws EntenteError INTERNAL: such a call is a fault of ours
 */
export function checkParameters(query: Query, parameters: Parameters): void {
  const missing = [...query.parameters].filter((name) => parameters[name] === undefined);
  const unknown = Object.keys(parameters).filter((name) => !query.parameters.has(name));
  if (missing.length === 0 && unknown.length === 0) return;
  const list = (names: string[]) => names.map((name) => `$${name}`).join(', ');
  const faults = [
    missing.length && `lacks ${list(missing)}`,
    unknown.length && `does not take ${list(unknown)}`,
  ];
  throw new EntenteError('INTERNAL', `The query ${query.name} ${faults.filter(Boolean).join(' and ')}.`);
}
