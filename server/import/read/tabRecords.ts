import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { BadRow } from '../row.ts';

/** The fields of one line. */
export interface TabRecord {
  readonly as: 'RECORD';
  /** From 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** No row of coded data is nearly as long. In characters. */
const longestLine = 1_000_000;

/**
 * Reads lines whose fields are parted by tabs and never quoted, as event data is published. A line that is no text is a bad row;
 * where the file itself is damaged, one bad row says so after the last line that could be read.
 */
export async function* tabRecords(stream: Readable): AsyncGenerator<TabRecord | BadRow> {
  let line = 0;
  const failures: Error[] = [];
  // Bytes that are no UTF-8 become U+FFFD.
  const input = Readable.from(untilFailure(stream, failures), { objectMode: false });
  const lines = createInterface({ input, crlfDelay: Infinity });
  for await (const text of lines) {
    line += 1;
    const content = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (content.trim() === '') continue;
    const reason = whatIsWrong(content);
    if (reason) yield badRow(line, reason, content);
    else yield { as: 'RECORD', line, fields: content.split('\t') };
  }
  for (const { message } of failures)
    yield badRow(line + 1, `the file is damaged or cut off from here on (${message})`, '');
}

/** A stream as far as it goes: readers of lines would wait for ever for the rest of one that has failed. */
async function* untilFailure(stream: Readable, failures: Error[]): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    // The system and zlib number their errors; any other is a fault of ours.
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
    failures.push(error as unknown as Error);
  }
}

function whatIsWrong(text: string): string | null {
  if (text.length > longestLine) return `longer than ${longestLine} characters`;
  if (text.includes('\0')) return 'holds NUL characters';
  if (text.includes('\uFFFD')) return 'holds bytes that are not UTF-8';
  return null;
}

/** A bad row with as much of it as can be shown. */
export const badRow = (line: number, reason: string, text: string): BadRow => ({
  ...{ as: 'BAD', line, reason },
  excerpt: text.replace(/[\p{Cc}\p{Cf}\uFFFD]+/gu, ' ').slice(0, 200),
});
