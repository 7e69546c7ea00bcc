import { stat } from 'node:fs/promises';
import { openFile } from './read/openFile.ts';
import { samplesOf } from './read/sample.ts';

/** What `--format` takes for files in the form of `data/`, which are imported as one, and not row by row. */
export const ownFormat = { name: 'entente', title: "Entente's own files, YAML or JSON" } as const;

/** JSON, or a list or mapping of YAML; a comment or the mark of a document may stand before. */
const beginning = /^(?:\uFEFF)?(?:[[{]|-(?: |$)|[A-Za-z]\w*:(?: |$))/;

/**
 * Whether a path is a folder, or a file in the form of `data/`, by how its text begins.
 *
 * @throws EntenteError BAD_INPUT if the file cannot be read
 */
export async function isOwn(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) return true;
  const [sample] = await samplesOf(await openFile(file), undefined);
  const first = sample?.lines.find((line) => line.trim() !== '' && !/^(#|---|%YAML)/.test(line));
  return first !== undefined && beginning.test(first);
}
