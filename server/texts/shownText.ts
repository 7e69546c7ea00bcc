import { balanced } from './balanced.ts';

/** Longer than any name, title or summary that can be read at one glance. */
export const longestShown = 240;

/** No script sets more marks upon one letter than this; towers of them are made to cover what stands above. */
const mostMarks = 6;
const towers = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');

/** What a text cannot be cut before: it belongs to the sign that it follows. */
const clinging = /^[\p{M}\u200C\u200D\uDC00-\uDFFF]/u;
const lastSign = /[\s\S]\p{M}*$/u;

/**
 * A text from outside as it is shown among others: not so long that it crowds them out, nor so high that it covers them, and with
 * its marks of direction closed. Almost every text comes back as it is.
 *
 * @param most a longer text is cut there and ends in "…"
 */
export function shownText(text: string, most = longestShown): string {
  const lowered = text.replace(towers, '$1');
  return balanced(lowered.length > most ? `${cut(lowered, most)}…` : lowered);
}

function cut(text: string, most: number): string {
  const kept = text.slice(0, most);
  const isWhole = !clinging.test(text.slice(most, most + 1));
  return (isWhole ? kept : kept.replace(lastSign, '')).trimEnd();
}
