/**
 * The spelling that a search text meets, where the shown name does not hold that text: "Путин" finds Vladimir Putin by
 * Владимир Путин.
 *
 * @returns null where the shown name says it already, or where no shown spelling holds the text (a misprint, say)
 */
export function spellingFound(name: string, spellings: readonly string[], search: string): string | null {
  const holds = (text: string) => plain(text).includes(plain(search));
  return holds(name) ? null : (spellings.find(holds) ?? null);
}

/** Without case and accents, so that "Elysee" meets "Élysée". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
