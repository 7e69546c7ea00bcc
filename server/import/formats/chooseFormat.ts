import { readFile } from 'node:fs/promises';
import { EntenteError } from '../../errors.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import { readMapping } from '../mapping/readMapping.ts';
import type { InputFile } from '../read/openFile.ts';
import type { ImportFormat } from './format.ts';
import { formats, recognizeFormat } from './formats.ts';
import { mapped } from './mapped.ts';

/** What the person who imports says of the form of a file. */
export interface Choice {
  /** Name of a format. */
  readonly name: string | undefined;
  /** A mapping file. */
  readonly mapping: string | undefined;
  /** A label of the Encoding Standard. */
  readonly encoding: string | undefined;
}

export interface Chosen {
  readonly format: ImportFormat;
  /** The same as long as a file is read in the same way. */
  readonly reading: string;
}

const known = (): string => formats.map(({ name, title }) => `  ${name}: ${title}`).join('\n');

/**
 * How a file is read: by the mapping or the format that is named, else by what it holds.
 *
 * @throws EntenteError BAD_INPUT, naming the remedy, if it has no known form
 */
export async function chooseFormat(file: InputFile, { name, mapping, encoding }: Choice): Promise<Chosen> {
  if (mapping !== undefined)
    return {
      format: mapped(await readMapping(mapping)),
      reading: fingerprintOf([await readFile(mapping, 'utf8'), encoding]),
    };
  const format =
    name === undefined
      ? await recognizeFormat(file, encoding)
      : (formats.find((one) => one.name === name) ?? null);
  if (format) return { format, reading: fingerprintOf([format.name, encoding]) };
  throw new EntenteError(
    'BAD_INPUT',
    name === undefined
      ? `${file.path} has none of the forms that are known. Say with --mapping what its columns mean (--propose-mapping makes a beginning), or name its form with --format:\n${known()}`
      : `There is no format "${name}". There are:\n${known()}`,
  );
}
