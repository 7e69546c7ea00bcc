import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { EntenteError } from '../errors.ts';
import type { BadRow } from './row.ts';

/** Where rows that could not be imported are listed. */
export interface ReportFile {
  readonly add: (file: string, row: BadRow) => void;
  /** How many rows there are, by reason, most first. */
  readonly reasons: () => readonly (readonly [reason: string, count: number])[];
  /** Resolves when all is written. No file is made where there is nothing to list. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a report: a CSV file with a line for each bad row, made when the first one comes.
 *
 * @throws EntenteError BAD_INPUT if its folder cannot be made
 */
export async function openReport(target: string): Promise<ReportFile> {
  await mkdir(path.dirname(target), { recursive: true }).catch((cause: unknown) => {
    throw new EntenteError('BAD_INPUT', `The folder of the report ${target} cannot be made.`, { cause });
  });
  let stream: WriteStream | null = null;
  const counts = new Map<string, number>();
  return {
    add: (file, { line, reason, excerpt }) => {
      if (!stream) {
        // What goes wrong is told at its end: the rows that can be imported are.
        stream = createWriteStream(target).on('error', () => undefined);
        stream.write('file,line,reason,row\n');
      }
      stream.write([file, String(line), reason, excerpt].map(cell).join(',') + '\n');
      const general = reason.replace(/"[^"]*"|\d+/g, '…');
      counts.set(general, (counts.get(general) ?? 0) + 1);
    },
    reasons: () => [...counts].sort(([, one], [, other]) => other - one),
    close: async () => {
      if (!stream) return;
      stream.end();
      await finished(stream).catch((cause: unknown) => {
        const { code = 'unknown' } = cause as NodeJS.ErrnoException;
        throw new EntenteError('UNAVAILABLE', `The report ${target} could not be written (${code}).`, {
          cause,
        });
      });
    },
  };
}

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
