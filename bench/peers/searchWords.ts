/** Words in Lucene's syntax, forgiving typos: what one writes who has only names before oneself. */
export const searchWords = (words: string): string =>
  words
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => `(${word}^8 OR ${word}* OR ${word}~1)`)
    .join(' AND ');
