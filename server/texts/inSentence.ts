import { shownText } from './shownText.ts';

/** Two of these and what stands between them can be read in one breath. */
const longestInSentence = 160;

/** Letters of scripts that run from right to left, and all marks of direction. */
const turning =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A text from outside as it goes into a sentence of ours: as it is shown, and where it could turn the words around it, set apart
 * from them (first strong isolate … pop directional isolate).
 *
 * @param most a longer text is cut there and ends in "…"
 */
export function inSentence(text: string, most = longestInSentence): string {
  const shown = shownText(text, most);
  return turning.test(shown) ? `\u2068${shown}\u2069` : shown;
}
