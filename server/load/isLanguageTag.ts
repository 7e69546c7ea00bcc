/** Whether a text is formed as BCP 47 says: no browser names a language by anything else. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
