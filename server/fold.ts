import anyAscii from 'any-ascii';

/**
 * A text as search sees it: any script written in Latin letters, without diacritics, in lower case.
 * `Зеленський` becomes `zelensʹkyj`-like ASCII, `Élysée` becomes `elysee`.
 *
 * Source of the transliteration: any-ascii, letter by letter and without context.
 */
export const fold = (text: string): string =>
  anyAscii(text.normalize('NFC')).toLowerCase().replace(/['`´]/g, '').replace(/\s+/g, ' ').trim();
