import { readTimes, type Anchor } from '../../../../server/ask/times/readTimes.ts';
import type { AskLanguage } from '../../../../server/ask/language.ts';

/** A Thursday, in the winter that the articles tell of. */
export const today = '2022-02-24';

/** The days of what stands in braces, in the order of the text. */
const anchorDays = [
  { from: '2022-02-14', to: '2022-02-16' },
  { from: '2022-02-20', to: '2022-02-20' },
];

/**
 * Reads the times of a text in which the passages that should be found are marked: "Who met [on Monday]?", and dated things:
 * "[before the {summit}]".
 *
 * @returns the text with what was found marked so, and the days as EDTF, in order: `2022-02-20`, `2022-02-01/2022-02-28`,
 *   `2022-02-20/..`, `../2022-02-20`
 */
export function readMarked(marked: string, language: AskLanguage): { marked: string; days: string } {
  const text = marked.replace(/[[\]{}]/g, '');
  const unbracketed = marked.replace(/[[\]]/g, '');
  const anchors: Anchor[] = [...unbracketed.matchAll(/\{([^}]*)\}/g)].map((match, index) => {
    const start = match.index - 2 * index;
    const days = anchorDays[index] ?? { from: today, to: today };
    return { start, end: start + (match[1] ?? '').length, ...days };
  });
  const passages = readTimes(text, language, today, anchors);
  const marks = [
    ...passages.flatMap(({ start, end }) => [
      { at: start, mark: '[', order: 1 },
      { at: end, mark: ']', order: 0 },
    ]),
    ...anchors.flatMap(({ start, end }) => [
      { at: start, mark: '{', order: 2 },
      { at: end, mark: '}', order: -1 },
    ]),
  ].sort((a, b) => b.at - a.at || b.order - a.order);
  const found = marks.reduce((so, { at, mark }) => so.slice(0, at) + mark + so.slice(at), text);
  const days = passages.map(({ from = '..', to = '..' }) => (from === to ? from : `${from}/${to}`));
  return { marked: found, days: days.join(', ') };
}
