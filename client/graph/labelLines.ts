/** Gives the width of a text in canvas pixels, in the font that it will be drawn in. */
export type Measure = (text: string) => number;

/** Words broken into lines, and the room they take in canvas pixels. */
export interface LabelLines {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const lineHeight = 15;

/**
 * Breaks a title into lines of about equal length, so that a card is compact and no line is a single word.
 *
 * @param title zero-width spaces in it part what a line may end within
 * @param widest no line is longer, except one that is a single longer word; in canvas pixels
 */
export function labelLines(title: string, widest: number, measure: Measure): LabelLines {
  const words = title.split(/[\s\u200B]+/u).filter(Boolean);
  const greedy = broken(words, widest, measure);
  // As many lines as are needed, each as short as that allows.
  let best = greedy;
  for (let width = widest - 8; width > widest / 2; width -= 8) {
    const narrower = broken(words, width, measure);
    if (narrower.length > greedy.length) break;
    best = narrower;
  }
  return {
    text: best.join('\n'),
    width: Math.ceil(Math.max(0, ...best.map(measure))),
    height: best.length * lineHeight,
  };
}

function broken(words: readonly string[], widest: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
