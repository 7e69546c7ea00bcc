import { readFile } from 'node:fs/promises';
import { EntenteError } from '../../errors.ts';
import { parseYaml } from '../parseYaml.ts';
import { mappingSchema, type Mapping } from './mapping.ts';

/**
 * A mapping from its file.
 *
 * @throws EntenteError BAD_INPUT naming every fault with its line
 */
export async function readMapping(path: string): Promise<Mapping> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (cause) {
    throw new EntenteError('BAD_INPUT', `The mapping ${path} cannot be read. Check that it is there.`, {
      cause,
    });
  }
  return parseMapping(content, path);
}

/**
 * A mapping from its text, YAML or JSON.
 *
 * @param name for faults
 * @throws EntenteError BAD_INPUT naming every fault with its line
 */
export const parseMapping = (content: string, name: string): Mapping =>
  parseYaml(content, name, 'the mapping', mappingSchema, (faults) => {
    throw faulty(faults);
  }).value;

const faulty = (faults: readonly string[]): EntenteError =>
  new EntenteError('BAD_INPUT', `The mapping has faults:\n${faults.join('\n')}\nSee docs/import-mapping.md.`);
