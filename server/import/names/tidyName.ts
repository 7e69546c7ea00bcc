/** What files write for nothing, by its lower case. */
const missing = new Set([
  '',
  'na',
  'n/a',
  'nan',
  'null',
  'none',
  '-',
  '--',
  '---',
  '–',
  '—',
  '?',
  '.',
  '#n/a',
  '\\n',
]);

/** A text as it is shown: spaces of every kind are one space, none at the ends, nothing invisible; quotes stay as they are. */
export const tidy = (text: string): string =>
  text
    // Marks of direction and width that copying brings along.
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g, '')
    // Of control characters those that are spaces are left: others would act on the terminal that a name is printed to.
    .replace(/\p{Cc}/gu, (sign) => (/[\s\u0085]/.test(sign) ? sign : ''))
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .normalize('NFC');

/**
 * A value as a file means it.
 *
 * @param also what else stands for nothing in this file
 * @returns null where the file has nothing: empty, `NA`, `-`
 */
export function valueOf(text: string | undefined, also: ReadonlySet<string> = new Set()): string | null {
  const value = tidy(text ?? '');
  return missing.has(value.toLowerCase()) || also.has(value) ? null : value;
}
