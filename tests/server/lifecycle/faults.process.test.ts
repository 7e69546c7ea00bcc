import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEmbedded, type Embedded } from '../../../server/embedded/embedded.ts';
import { testFlags } from '../../support/embedded.ts';
import { makeHome } from '../../support/process.ts';

describe('an embedded database that something is wrong with', () => {
  let home: string;
  let embedded: Embedded | undefined;
  const warnings: string[] = [];

  beforeEach(async () => {
    home = await makeHome();
  });
  afterEach(async () => {
    await embedded?.kill();
    await rm(home, { recursive: true, force: true });
  });

  const open = (backoff = 10): Promise<Embedded> =>
    openEmbedded({
      home,
      javaHome: process.env['JAVA_HOME'],
      heap: '512m',
      pageCache: '64m',
      environment: process.env,
      flags: testFlags,
      progress: () => undefined,
      warn: (sentence) => warnings.push(sentence),
      backoff,
    });

  it('starts with a class-data-sharing archive that is damaged, then is given up when it dies again and again', async () => {
    const findArchive = async () => (await readdir(home)).find((name) => name.endsWith('.jsa'));
    if ((await findArchive()) === undefined) {
      embedded = await open();
      await embedded.ready;
      await embedded.stop();
    }
    // It keeps its beginning and its size, as those are looked at first, and is damaged everywhere else: Java looks only at what
    // it uses. The file of the other tests, to which this one is a link, stays whole.
    const archive = path.join(home, (await findArchive()) ?? '');
    // Tests that end at the same time leave several; any of them would do.
    for (const name of await readdir(home))
      if (name.endsWith('.jsa') && name !== path.basename(archive)) await rm(path.join(home, name));
    const content = await readFile(archive);
    await rm(archive);
    await writeFile(archive, content.fill(0xab, 2 ** 20));

    embedded = await open();
    await embedded.ready;
    expect(embedded.stage()).toBe('ready');
    await expect(findArchive()).resolves.toBeUndefined();

    // A store that is no folder lets no database start again.
    await rm(path.join(home, 'store'), { recursive: true });
    await writeFile(path.join(home, 'store'), '');
    process.kill(embedded.javaPid() ?? -1, 'SIGKILL');
    const reason = await embedded.lost;
    expect(reason.message).toMatch(
      /^The database ended 5 times in a row and is not started again\. Its log, .*ENTENTE_HEAP/,
    );
    expect(embedded.stage()).toBe('failed');
    expect(warnings).toContain('The database has ended unexpectedly; it is started again.');
  });
});
