import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { EntenteError } from '../errors.ts';
import {
  articleRecord,
  entityRecord,
  eventRecord,
  topicRecord,
  type ArticleRecord,
  type EntityRecord,
  type EventRecord,
  type TopicRecord,
} from './format.ts';

/** A record and where it stands, so that a fault can say so. */
export interface Located<T> {
  readonly file: string;
  readonly record: T;
}

/** All records of a data folder, each checked for itself; `checkReferences` checks them against one another. */
export interface Bundle {
  readonly entities: readonly Located<EntityRecord>[];
  readonly topics: readonly Located<TopicRecord>[];
  readonly events: readonly Located<EventRecord>[];
  readonly articles: readonly Located<ArticleRecord>[];
}

/** What a file may be, told by its path inside the folder, and the schema of its records. */
const kindsOfFile = [
  { kind: 'entities', pattern: /^entities\/.+\.(ya?ml|json)$/, record: entityRecord, list: true },
  { kind: 'topics', pattern: /^topics(\/.+)?\.(ya?ml|json)$/, record: topicRecord, list: true },
  { kind: 'events', pattern: /^events\/.+\.(ya?ml|json)$/, record: eventRecord, list: true },
  { kind: 'articles', pattern: /^articles\/.+\.(ya?ml|json)$/, record: articleRecord, list: false },
] as const;

/**
 * Reads and checks every file of a data folder. Other files (README.md) are passed over.
 *
 * @param faults receives a sentence for each fault, naming file, record and field
 * @throws EntenteError BAD_INPUT if the folder cannot be read
 */
export async function readFiles(folder: string, faults: string[]): Promise<Bundle> {
  const bundle = { entities: [], topics: [], events: [], articles: [] } as Record<string, Located<unknown>[]>;
  for (const file of await listFiles(folder)) {
    const kind = kindsOfFile.find(({ pattern }) => pattern.test(file));
    if (!kind) continue;
    const content = parseFile(file, await readFile(path.join(folder, file), 'utf8'), faults);
    if (content === undefined) continue;
    const records = kind.list ? content : [content];
    if (!Array.isArray(records)) {
      faults.push(`${file}: must be a list of records`);
      continue;
    }
    records.forEach((candidate: unknown, index) => {
      const result = kind.record.safeParse(candidate);
      if (result.success) bundle[kind.kind]?.push({ file, record: result.data });
      else faults.push(...describe(result.error, `${file}: ${nameOf(candidate, index)}`));
    });
  }
  return bundle as unknown as Bundle;
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      )
      .sort();
  } catch (cause) {
    throw new EntenteError('BAD_INPUT', `The data folder ${folder} cannot be read. Check that it is there.`, {
      cause,
    });
  }
}

/** YAML holds JSON, so one parser reads both. */
function parseFile(file: string, text: string, faults: string[]): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length === 0) return document.toJS() as unknown;
  for (const error of document.errors)
    faults.push(`${file}: line ${lines.linePos(error.pos[0]).line}: ${error.message}`);
  return undefined;
}

const nameOf = (candidate: unknown, index: number): string =>
  typeof candidate === 'object' && candidate !== null && 'id' in candidate && typeof candidate.id === 'string'
    ? candidate.id
    : `record ${index + 1}`;

const describe = (error: z.ZodError, where: string): string[] =>
  error.issues.map(
    ({ path: field, message }) => `${where}: ${field.map(String).join('.') || 'record'}: ${message}`,
  );
