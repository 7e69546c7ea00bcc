import type { Measure } from '../../graph/labelLines.ts';

/** Breaks a label into lines where Cytoscape does: between words and at zero-width spaces, where a line would be wider than so many canvas pixels. */
export const wrapped = (text: string, widest: number, measure: Measure): string[] =>
  text.split('\n').flatMap((line) => {
    if (measure(line) <= widest) return [visible(line)];
    const lines: string[] = [];
    // With the spaces behind it, as a word that just does not fit with them goes to the next line.
    for (const word of line.match(/[^\s\u200B]+[\s\u200B]*/gu) ?? []) {
      const last = lines.at(-1);
      if (last !== undefined && measure(last + word) <= widest) lines[lines.length - 1] = last + word;
      else lines.push(word);
    }
    return lines.map(visible);
  });

/** Without what only said where a line may end. */
const visible = (line: string): string => line.replaceAll('\u200B', '').trimEnd();
