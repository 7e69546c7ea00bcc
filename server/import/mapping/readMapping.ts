import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { EntenteError } from '../../errors.ts';
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
export function parseMapping(content: string, name: string): Mapping {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter });
  if (document.errors.length > 0)
    throw faulty(document.errors.map(({ message }) => `${name}: ${message.split('\n')[0] ?? ''}`));
  const result = mappingSchema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw faulty(
    result.error.issues.map(({ path, message }) => {
      const node = document.getIn(
        path.filter((key) => typeof key !== 'symbol'),
        true,
      );
      const range =
        typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[]) : null;
      const line = range?.[0] === undefined ? '' : `:${lineCounter.linePos(range[0]).line}`;
      return `${name}${line}: ${path.join('.') || 'the mapping'}: ${message}`;
    }),
  );
}

const faulty = (faults: readonly string[]): EntenteError =>
  new EntenteError('BAD_INPUT', `The mapping has faults:\n${faults.join('\n')}\nSee docs/import-mapping.md.`);
