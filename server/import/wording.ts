import { fingerprintOf } from '../fingerprint.ts';
import { fold } from '../fold.ts';
import type { Source } from './row.ts';

/** Words of a headline in an address: fewer, and two texts may well have the same by chance. */
const fewestInHeadline = 4;

/** Words of a text in a cell: shorter ones are notes, `Working visit to Washington`. */
const fewestInText = 8;

/**
 * What copies of one text have in common, as far as a file shows it: the headline, which stands in the address or
 * is its title, else what the format tells of the text, else the words that the file quotes.
 *
 * Compared only among claims of one event. There the same headline, letter by letter, in the addresses of two outlets is that of
 * an agency's text that both have published.
 *
 * @returns null where the file shows nothing of it
 */
export const wordingOf = (
  { url, title, textFingerprint }: Pick<Source, 'url' | 'title' | 'textFingerprint'>,
  words: string | null,
): string | null =>
  (url === null ? null : headlineIn(url)) ??
  (title === null ? null : headline(title)) ??
  textFingerprint ??
  (words !== null && countWords(words) >= fewestInText ? fingerprintOf(fold(words)) : null);

/**
 * The part of an address that is a headline, `new-years-celebrations-kick-across-globe`: its last that has words at all. Those after
 * it are an article's number or a page's plain name.
 */
function headlineIn(url: string): string | null {
  const segments = URL.canParse(url) ? new URL(url).pathname.split('/') : [];
  return headline(segments.map(decoded).findLast((segment) => wordsOf(segment).length > 1) ?? '');
}

function headline(text: string): string | null {
  const words = wordsOf(text);
  return words.length >= fewestInHeadline ? words.join('-') : null;
}

/** Numbers of articles and endings, `-12465009.php`, are each outlet's own. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '')
    .split(/[-_+ ]+/)
    .filter((word) => /^\p{L}[\p{L}\p{M}'’]*$/u.test(word));

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
