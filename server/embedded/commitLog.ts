import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { transactionsOf, type Home } from './home.ts';

/**
 * A mark of the database's log of transactions, which whoever commits makes longer first: another one whenever something was appended.
 * Null where nothing can be seen. Takes some 10 µs: fit to be asked with each request.
 */
export type CommitLog = () => string | null;

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
      return files.map(({ name, is }) => [name, is.ino, is.size, is.mtimeMs].join(' ')).join('\n');
    } catch {
      // There is none yet, or one is put in the place of another just now.
      return null;
    }
  };
}
