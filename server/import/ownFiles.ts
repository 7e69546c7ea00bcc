import { open, stat } from 'node:fs/promises';
import { EntenteError } from '../errors.ts';

/** What `--format` takes for files in the form of `data/`, which are imported as one, and not row by row. */
export const ownFormat = { name: 'entente', title: "Entente's own files, YAML or JSON" } as const;

/** JSON, or a list or mapping of YAML; a comment or the mark of a document may stand before. */
const beginning = /^(?:\uFEFF)?(?:[[{]|-(?: |$)|[A-Za-z]\w*:(?: |$))/;

/** Bytes in which a text shows what it is, long comments before it included. */
const enough = 64 * 1024;

/**
 * Whether a path is a folder, or a file in the form of `data/`, by how its text begins.
 *
 * @throws EntenteError BAD_INPUT if it cannot be read
 */
export async function isOwn(file: string): Promise<boolean> {
  try {
    if ((await stat(file)).isDirectory()) return true;
    const lines = (await beginningOf(file)).split(/\r?\n/);
    const first = lines.find((line) => line.trim() !== '' && !/^(#|---|%YAML)/.test(line));
    return first !== undefined && beginning.test(first);
  } catch (cause) {
    throw new EntenteError('BAD_INPUT', `${file} cannot be read. Check that it is there and may be read.`, {
      cause,
    });
  }
}

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(enough), 0, enough, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await handle.close();
  }
}
