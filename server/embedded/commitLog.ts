import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { transactionsOf, type Home } from './home.ts';

/** What the file system tells of the database's log of transactions, which whoever commits makes longer first. */
export interface LogSighting {
  /** Another one whenever something was appended. */
  readonly mark: string;
  /** When something was appended last, in ms as `Date.now()`. */
  readonly at: number;
}

/** Null where nothing can be seen. Takes some 20 µs: fit to be asked with each request. */
export type CommitLog = () => LogSighting | null;

const logFile = /^neostore\.transaction\.db\.\d+$/;

/** The log of a home's database, whichever process runs it. */
export function commitLogOf(home: Home): CommitLog {
  // Windows tells the time and the size of a file that is open as they were when somebody last closed it.
  if (process.platform === 'win32') return () => null;
  const folder = transactionsOf(home);
  return () => {
    try {
      const files = readdirSync(folder)
        .filter((name) => logFile.test(name))
        .map((name) => ({ name, is: statSync(join(folder, name)) }));
      if (files.length === 0) return null;
      return {
        mark: files.map(({ name, is }) => [name, is.ino, is.size, is.mtimeMs].join(' ')).join('\n'),
        at: Math.max(...files.map(({ is }) => is.mtimeMs)),
      };
    } catch {
      // There is none yet, or one is put in the place of another just now.
      return null;
    }
  };
}
