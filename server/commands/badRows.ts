import path from 'node:path';
import { EntenteError } from '../errors.ts';
import { openReport } from '../import/reportFile.ts';
import type { BadRow } from '../import/row.ts';
import { count } from './importView.ts';

/** Rows that could not be imported, as they come. */
export interface BadRows {
  readonly add: (file: string, row: BadRow) => void;
  /** Ends the report and says what it lists. */
  readonly close: () => Promise<void>;
}

export interface BadRowsOptions {
  /** The data folder, where the report is written unless another file is named. */
  readonly home: string;
  readonly report: string | undefined;
  /** Whether the first one is to end the import. */
  readonly strict: boolean;
  readonly ending: AbortController;
  readonly print: (line: string) => void;
}

/** @throws EntenteError BAD_INPUT if the folder of the report cannot be made */
export async function openBadRows({
  home,
  strict,
  ending,
  print,
  ...given
}: BadRowsOptions): Promise<BadRows> {
  const target = given.report ?? path.join(home, 'import-report.csv');
  const report = await openReport(target);
  let bad = 0;
  return {
    add: (file, row) => {
      bad += 1;
      report.add(file, row);
      if (strict)
        ending.abort(
          new EntenteError('BAD_INPUT', `${file}:${row.line}: ${row.reason}. Stopped (--strict).`),
        );
    },
    close: async () => {
      await report.close();
      for (const [reason, times] of report.reasons().slice(0, 10)) print(`  ${times} × ${reason}`);
      if (bad > 0) print(`${count(bad)} rows could not be imported; they are listed in ${target}.`);
    },
  };
}
