/**
 * Puts a text on the reader's clipboard.
 *
 * @returns false where the browser does not let the page, or has no clipboard: it has one only on https and localhost
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
