import { appendFile, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commitLogOf, type CommitLog } from '../../../server/embedded/commitLog.ts';
import { openHome, transactionsOf, type Home } from '../../../server/embedded/home.ts';

describe("the database's log of transactions, seen from outside", () => {
  let home: Home;
  let first: string;
  let look: CommitLog;
  beforeEach(async () => {
    home = await openHome(await mkdtemp(path.join(tmpdir(), 'entente-log-')));
    const folder = transactionsOf(home);
    await mkdir(folder, { recursive: true });
    first = path.join(folder, 'neostore.transaction.db.0');
    look = commitLogOf(home);
  });
  afterEach(() => rm(home.folder, { recursive: true }));
  const markAfter = async (change: () => Promise<void>): Promise<[string | null, string | null]> => {
    const before = look();
    await change();
    return [before, look()];
  };

  it('is nothing where there is none', async () => {
    expect(look()).toBeNull();
    await rm(transactionsOf(home), { recursive: true });
    expect(look()).toBeNull();
  });

  it('is another one when something is appended, and when a file of it follows the last', async () => {
    await writeFile(first, 'one');
    const [before, longer] = await markAfter(() => appendFile(first, ' two'));
    expect(longer).not.toBe(before);
    const [one, two] = await markAfter(() => writeFile(first.replace(/0$/, '1'), ''));
    expect(two).not.toBe(one);
  });

  it('is another one when one as long takes its place', async () => {
    await writeFile(first, 'one');
    await utimes(first, 1, 1);
    const [before, other] = await markAfter(() => writeFile(first, 'two'));
    expect(other).not.toBe(before);
  });

  it('stays as it is whatever else is written beside it', async () => {
    await writeFile(first, 'one');
    const [before, after] = await markAfter(() =>
      writeFile(first.replace(/neostore.*/, 'checkpoint.0'), 'x'),
    );
    expect(before).toEqual(expect.any(String));
    expect(after).toBe(before);
  });
});
