import type { BadRow } from '../row.ts';

const longestExcerpt = 200;

/** A row that cannot be imported. Its text is cut to what can be shown on a line. */
export function badRow(line: number, reason: string, text: string): BadRow {
  const excerpt = text
    .slice(0, 4 * longestExcerpt)
    // Tabs and line ends part words; other control characters, halves of pairs and lost characters show nothing.
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFD]/gu, '')
    .trim();
  return {
    as: 'BAD',
    line,
    reason,
    excerpt: excerpt.slice(0, longestExcerpt).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
