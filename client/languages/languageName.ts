/**
 * What a language is called.
 *
 * @param language BCP 47; what is none is its own name
 * @param reader whose word for it is wanted, BCP 47
 */
export function languageName(language: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
