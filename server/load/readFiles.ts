import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { EntenteError } from '../errors.ts';
import { addRecords, emptyBundle, type Bundle } from './bundle.ts';
import { parseFile } from './parseFile.ts';

/** What a file holds, told by its path inside the folder. */
const kindsOfFile = [
  { kind: 'entities', pattern: /^entities\/.+\.(ya?ml|json)$/, isList: true },
  { kind: 'topics', pattern: /^topics(\/.+)?\.(ya?ml|json)$/, isList: true },
  { kind: 'events', pattern: /^events\/.+\.(ya?ml|json)$/, isList: true },
  { kind: 'articles', pattern: /^articles\/.+\.(ya?ml|json)$/, isList: false },
] as const;

/**
 * Reads and checks every file of a data folder. Other files (README.md) are passed over.
 *
 * @param faults receives a sentence for each fault, naming file, record and field
 * @throws EntenteError BAD_INPUT if the folder cannot be read
 */
export async function readFiles(folder: string, faults: string[]): Promise<Bundle> {
  const bundle = emptyBundle();
  for (const file of await listFiles(folder)) {
    const kind = kindsOfFile.find(({ pattern }) => pattern.test(file));
    if (!kind) continue;
    const content = parseFile(file, await readFile(path.join(folder, file), 'utf8'), faults);
    if (content === undefined) continue;
    const records = kind.isList ? content : [content];
    if (Array.isArray(records)) addRecords(bundle, kind.kind, file, records, faults);
    else faults.push(`${file}: must be a list of records`);
  }
  return bundle;
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
