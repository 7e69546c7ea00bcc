import type { Measure } from '../../graph/labelLines.ts';

/** Breaks a label into lines where Cytoscape does: between words, where a line would be wider than so many canvas pixels. */
export const wrapped = (text: string, widest: number, measure: Measure): string[] =>
  text.split('\n').flatMap((line) => {
    if (measure(line) <= widest) return [line];
    const lines: string[] = [];
    // With the spaces behind it, as a word that just does not fit with them goes to the next line.
    for (const word of line.match(/\S+\s*/gu) ?? []) {
      const last = lines.at(-1);
      if (last !== undefined && measure(last + word) <= widest) lines[lines.length - 1] = last + word;
      else lines.push(word);
    }
    return lines.map((each) => each.trimEnd());
  });
