import { badRow } from './badRow.ts';
import { parseRows, type Dialect } from './records.ts';
import { readLines, type Line } from './lines.ts';
import type { InputFile } from './openFile.ts';
import type { BadRow } from '../row.ts';

/** How a text begins; formats recognize it by that. */
export interface Sample {
  /** Its first lines that can be read and are not empty, 100 at most. */
  readonly lines: readonly string[];
}

const mostLines = 100;

/** How a text begins, and all its lines, the first ones too. */
interface Peeked {
  readonly sample: Sample;
  readonly lines: AsyncIterable<readonly Line[]>;
}

/** @param lines to be read on by what this gives back, and not otherwise */
export async function peek(lines: AsyncGenerator<Line[]>): Promise<Peeked> {
  const first: Line[] = [];
  const readable = (): Line[] => first.filter(({ fault, text }) => fault === null && text.trim() !== '');
  while (readable().length < mostLines) {
    const next = await lines.next();
    if (next.done) break;
    first.push(...next.value);
    // Faults alone fill no sample, and must not fill the memory.
    if (first.length > 100 * mostLines) break;
  }
  const sample = {
    lines: readable()
      .slice(0, mostLines)
      .map(({ text }) => text),
  };
  return {
    sample,
    lines: (async function* () {
      yield first;
      yield* lines;
    })(),
  };
}

/**
 * How each text of a file begins.
 *
 * @throws EntenteError BAD_INPUT if there is no such encoding
 */
export async function samplesOf(file: InputFile, encoding?: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  for await (const member of file.members()) {
    const lines = readLines(member.bytes, encoding);
    samples.push((await peek(lines)).sample);
    await lines.return(undefined);
  }
  return samples;
}

/** What is wrong with the lines of a text of which none can be read. */
export const faultsOf = (lines: readonly Line[]): BadRow[] =>
  lines.flatMap(({ number, fault, text }) => (fault === null ? [] : [badRow(number, fault, text)]));

/** A line of a sample, cut into columns; one whose quotes do not pair is cut all the same. */
export const cutLine = (line: string, dialect: Dialect): string[] =>
  parseRows(line, dialect)?.[0] ?? line.split(dialect.delimiter);
