import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { EntenteError } from '../errors.ts';
import { addRecords, emptyBundle, nameOf, type Bundle, type BundleKind } from './bundle.ts';
import { parseFile } from './parseFile.ts';
import { readFiles } from './readFiles.ts';

/** A field that only records of this kind have. */
const marks: readonly (readonly [field: string, kind: BundleKind])[] = [
  ['claims', 'articles'],
  ['participants', 'events'],
  ['names', 'entities'],
  ['asserts', 'topics'],
  ['title', 'topics'],
];
const lists: readonly BundleKind[] = ['entities', 'topics', 'events', 'articles'];

/**
 * Reads and checks files in the form of `data/`, and folders laid out as it is. What a file holds is told by what stands in it: an article, a
 * list of records, or `entities:`, `topics:`, `events:` and `articles:` with a list each.
 *
 * @param faults receives a sentence for each fault, naming file, record and field
 * @throws EntenteError BAD_INPUT if a file cannot be read
 */
export async function readOwnFiles(files: readonly string[], faults: string[]): Promise<Bundle> {
  const whole = emptyBundle();
  for (const file of files) {
    const isFolder = (await stat(file).catch(unreadable(file))).isDirectory();
    const bundle = isFolder ? await readFiles(file, faults) : await readOne(file, faults);
    for (const kind of lists) (whole[kind] as unknown[]).push(...bundle[kind]);
  }
  return whole;
}

async function readOne(file: string, faults: string[]): Promise<Bundle> {
  const bundle = emptyBundle();
  const name = path.basename(file);
  const text = await readFile(file, 'utf8').catch(unreadable(file));
  const content = parseFile(name, text, faults);
  if (content === undefined) return bundle;
  if (isRecord(content) && lists.some((kind) => Array.isArray(content[kind]))) {
    for (const [field, records] of Object.entries(content)) {
      const kind = lists.find((one) => one === field);
      if (kind && Array.isArray(records)) addRecords(bundle, kind, name, records, faults);
      else faults.push(`${name}: ${field}: is none of the lists ${lists.join(', ')}`);
    }
    return bundle;
  }
  (Array.isArray(content) ? content : [content]).forEach((record: unknown, index) => {
    const kind = kindOf(record);
    if (kind) addRecords(bundle, kind, name, [record], faults);
    else
      faults.push(
        `${name}: ${nameOf(record, index)}: is no entity (it would have names), topic (title), event (participants) or article (claims)`,
      );
  });
  return bundle;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (record: unknown): BundleKind | undefined =>
  isRecord(record) ? marks.find(([field]) => field in record)?.[1] : undefined;

const unreadable =
  (file: string) =>
  (cause: unknown): never => {
    throw new EntenteError('BAD_INPUT', `${file} cannot be read. Check that it is there.`, { cause });
  };
