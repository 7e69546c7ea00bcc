/** What files write where nothing is known. */
const missing = new Set(['', 'na', 'n/a', 'null', 'none', 'nan', '-', '--', '?']);

/**
 * A name as it is to be shown: composed letters, spaces of every kind (files have no-break spaces at the end of names) made plain
 * ones, none at the ends. Null where the file says that there is none.
 */
export function displayName(text: string | undefined): string | null {
  const name = (text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return missing.has(name.toLowerCase()) ? null : name;
}
