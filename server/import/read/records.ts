import { CsvError, parse } from 'csv-parse/sync';
import type { BadRow } from '../row.ts';
import { badRow } from './badRow.ts';
import type { Line } from './lines.ts';

/** How the columns of a text are parted. */
export interface Dialect {
  /** One character. */
  readonly delimiter: string;
  /** Whether columns may stand in double quotes, and then hold delimiters and line ends. Without it quotes are ordinary. */
  readonly quoted: boolean;
  /** What stands before a quote inside quotes: the quote again, or a backslash. */
  readonly escape: '"' | '\\';
}

/** A row of a text, cut into columns. */
export interface TextRow {
  readonly as: 'TEXT';
  /** On which it begins, from 1. */
  readonly line: number;
  readonly columns: readonly string[];
}

/** No row of event data is longer; behind a quote that is never closed, reading goes on after as many lines at the latest. */
const mostLines = 1000;
const mostCharacters = 1024 * 1024;

/**
 * The rows of a text. Nothing that one row has wrong reaches the next: behind a quote that is not closed, reading goes on at the
 * following line. Empty lines are passed over.
 *
 * Source of the quoted form: RFC 4180, as csv-parse reads it; the unquoted form is IANA's text/tab-separated-values.
 *
 * @param counts how many columns a row may have; the first row's own where it is left out
 */
export async function* readRecords(
  lines: AsyncIterable<readonly Line[]>,
  dialect: Dialect,
  counts?: readonly number[],
): AsyncGenerator<(TextRow | BadRow)[]> {
  const reader = new RecordReader(dialect, counts);
  for await (const batch of lines) yield reader.read(batch, false);
  yield reader.read([], true);
}

/**
 * The rows of a text as its dialect has them; null where the quotes are not as they should be. In a single line, a quote in the middle
 * of a column that is not in quotes is taken as it stands: `Nicholas "Nick" Xenophon`.
 */
export function parseRows(text: string, dialect: Dialect): string[][] | null {
  if (!dialect.quoted) return text.split('\n').map((line) => line.split(dialect.delimiter));
  try {
    return parseQuoted(text, dialect, false);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'INVALID_OPENING_QUOTE' || text.includes('\n')) return null;
  }
  try {
    return parseQuoted(text, dialect, true);
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

const parseQuoted = (text: string, { delimiter, escape }: Dialect, relaxed: boolean): string[][] =>
  parse(text, {
    delimiter,
    escape,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: relaxed,
    max_record_size: 2 * mostCharacters,
  });

class RecordReader {
  readonly #dialect: Dialect;
  readonly #quotes: RegExp;
  #counts: readonly number[] | undefined;
  /** Lines of a row whose end has not been read yet. */
  #waiting: readonly Line[] = [];

  constructor(dialect: Dialect, counts: readonly number[] | undefined) {
    this.#dialect = dialect;
    this.#quotes = dialect.escape === '\\' ? /(?<!\\)"/g : /"/g;
    this.#counts = counts;
  }

  /** @param atEnd whether no more lines will come */
  read(batch: readonly Line[], atEnd: boolean): (TextRow | BadRow)[] {
    const lines = this.#waiting.length > 0 ? [...this.#waiting, ...batch] : batch;
    this.#waiting = [];
    const rows: (TextRow | BadRow)[] = [];
    for (let at = 0; at < lines.length;) {
      const run = this.#wholeLines(lines, at);
      if (run.length > 0) {
        rows.push(...this.#rowsOf(run));
        at += run.length;
        continue;
      }
      const line = lines[at] as Line;
      if (line.fault !== null || this.#isEmpty(line.text)) {
        if (line.fault !== null) rows.push(badRow(line.number, line.fault, line.text));
        at += 1;
        continue;
      }
      // `5" gun` opens nothing.
      const alone = this.#rowOf(line, line.text);
      if (alone) {
        rows.push(alone);
        at += 1;
        continue;
      }
      const joined = this.#joined(lines, at);
      if (joined === 'MORE' && !atEnd) {
        this.#waiting = lines.slice(at);
        break;
      }
      const row =
        joined === 'MORE' || this.#areRows(joined.slice(1, -1))
          ? null
          : this.#rowOf(line, joined.map(({ text }) => text).join('\n'));
      rows.push(row ?? badRow(line.number, 'a quote is opened and not closed', line.text));
      at += row && joined !== 'MORE' ? joined.length : 1;
    }
    return rows;
  }

  /** The next lines that are sound, not empty, and rows by themselves: no quote is open at their end. */
  #wholeLines(lines: readonly Line[], from: number): readonly Line[] {
    let to = from;
    for (; to < lines.length; to += 1) {
      const { fault, text } = lines[to] as Line;
      if (fault !== null || this.#isEmpty(text) || this.#opens(text)) break;
    }
    return lines.slice(from, to);
  }

  #isEmpty(text: string): boolean {
    return text.trim() === '' && !text.includes(this.#dialect.delimiter);
  }

  /** Whether a quote is open behind a text that began outside of quotes. */
  #opens(text: string): boolean {
    return this.#dialect.quoted && text.includes('"') && (text.match(this.#quotes) ?? []).length % 2 === 1;
  }

  #rowsOf(lines: readonly Line[]): (TextRow | BadRow)[] {
    // All at once is fast; one at a time only to find the one that is at fault.
    const parsed = parseRows(lines.map(({ text }) => text).join('\n'), this.#dialect);
    if (parsed?.length === lines.length)
      return lines.map((line, index) => this.#counted(line, parsed[index] as string[]));
    return lines.map((line) => {
      const columns = parseRows(line.text, this.#dialect)?.[0];
      return columns
        ? this.#counted(line, columns)
        : badRow(line.number, 'quotes that do not pair', line.text);
    });
  }

  /** The lines from here on to where its quotes are closed; none where they never are. */
  #joined(lines: readonly Line[], from: number): readonly Line[] | 'MORE' {
    let open = false;
    let characters = 0;
    for (let at = from; at < lines.length; at += 1) {
      const { fault, text } = lines[at] as Line;
      characters += text.length;
      if (fault !== null || at - from >= mostLines || characters > mostCharacters) return [];
      if (this.#opens(text)) open = !open;
      if (!open) return lines.slice(from, at + 1);
    }
    return 'MORE';
  }

  /**
   * Whether lines that seem to lie inside a quote are each a row by itself, and so lie behind one that was never closed. With few columns
   * a text may look so too.
   */
  #areRows(lines: readonly Line[]): boolean {
    const counts = this.#counts ?? [];
    return (
      lines.length > 0 &&
      Math.min(...counts) > 3 &&
      lines.every(({ text }) => counts.includes(parseRows(text, this.#dialect)?.[0]?.length ?? 0))
    );
  }

  #rowOf(first: Line, text: string): TextRow | null {
    const parsed = text === '' ? null : parseRows(text, this.#dialect);
    const row = parsed?.[0] && parsed.length === 1 ? this.#counted(first, parsed[0]) : null;
    return row?.as === 'TEXT' ? row : null;
  }

  #counted({ number, text }: Line, columns: readonly string[]): TextRow | BadRow {
    this.#counts ??= [columns.length];
    if (this.#counts.includes(columns.length)) return { as: 'TEXT', line: number, columns };
    return badRow(number, `${columns.length} columns instead of ${this.#counts.join(' or ')}`, text);
  }
}
