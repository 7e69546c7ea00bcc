import anyAscii from 'any-ascii';

/**
 * A text as search sees it: any script written in Latin letters, without diacritics, in lower case.
 * `Зеленський` becomes `zelensʹkyj`-like ASCII, `Élysée` becomes `elysee`.
 *
 * Source of the transliteration: any-ascii, letter by letter and without context.
 */
export const fold = (text: string): string =>
  anyAscii(text.normalize('NFC')).toLowerCase().replace(/['`´]/g, '').replace(/\s+/g, ' ').trim();

/**
 * No name is longer. Names that differ only behind it are the same, and Lucene takes no word without an end; in characters.
 */
const longestKey = 400;

/**
 * A text as names are compared: folded, only letters a–z and digits, without the signs that people set or leave out (`U.S.` is
 * `us`, `USA:s` is `usas`), words parted by one space: `Élysée-palasset` is `elysee palasset`.
 */
export const keyOf = (text: string): string =>
  fold(text)
    .replace(/[.:]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, longestKey)
    .trimEnd();
