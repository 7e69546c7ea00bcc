import { EntenteError } from '../../errors.ts';
import type { SourceFile } from '../read/openFile.ts';
import type { Format } from './format.ts';
import { icews } from './icews.ts';
import { quadruples } from './quadruples.ts';

/** The forms of files that can be imported. */
export const formats: readonly Format[] = [icews, quadruples];

const known = (): string => formats.map(({ name, title }) => `  ${name}: ${title}`).join('\n');

/**
 * The format that is named, else the one that the file has by what it holds.
 *
 * @throws EntenteError BAD_INPUT, listing those there are, if there is none
 */
export function formatOf({ path, beginning }: SourceFile, name?: string): Format {
  const format = formats.find((one) => (name === undefined ? one.recognizes(beginning) : one.name === name));
  if (format) return format;
  throw new EntenteError(
    'BAD_INPUT',
    name === undefined
      ? `${path} has none of the forms that can be imported. If it does, name it with --format:\n${known()}`
      : `There is no format "${name}". There are:\n${known()}`,
  );
}
