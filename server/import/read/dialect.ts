import type { Dialect } from './records.ts';
import type { Sample } from './sample.ts';

const delimiters = ['\t', ',', ';', '|'] as const;

/** A column that is wholly in quotes. */
const inQuotes = /^"(?:[^"\\]|\\.|"")*"$/;

/** With a known delimiter: whether columns stand in quotes, and how a quote inside them is written. */
export function dialectWith(delimiter: string, { lines }: Sample): Dialect {
  const quotedLines = lines.filter((line) => line.split(delimiter).some((column) => inQuotes.test(column)));
  return {
    delimiter,
    // In tab-separated texts quotes are ordinary characters, unless many a line has them; everywhere else they part columns.
    quoted: delimiter !== '\t' || quotedLines.length > lines.length / 4,
    escape: quotedLines.some((line) => /[^"]\\"(?![\t,;|]|\s*$)/.test(line)) ? '\\' : '"',
  };
}

/** The delimiter that most evenly cuts the lines into most columns; a comma where none does. */
export function sniffDialect(sample: Sample): Dialect {
  let best: (typeof delimiters)[number] = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    // Within quotes a delimiter parts nothing.
    const counts = sample.lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length);
    const usual = mostFrequent(counts);
    if (usual < 2) continue;
    const score = counts.filter((count) => count === usual).length / counts.length + usual / 1000;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return dialectWith(best, sample);
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
