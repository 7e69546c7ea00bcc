import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServerProcess } from '../../support/process.ts';

describe('a file that a setting names and that does not fit', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    [
      'ENTENTE_TOKENS',
      'reader short',
      /^ENTENTE_TOKENS, \S+: line 1 has a token of fewer than 20 characters/,
    ],
    ['ENTENTE_TOKENS', null, /^ENTENTE_TOKENS is "\S+", which cannot be read \(ENOENT\)\.\n$/],
    [
      'ENTENTE_DOCUMENTS',
      '{ "mine": "query {" }',
      /^ENTENTE_DOCUMENTS: the document "mine" in \S+ is no GraphQL/,
    ],
    ['ENTENTE_DOCUMENTS', null, /^ENTENTE_DOCUMENTS is "\S+", which cannot be read as JSON/],
  ])('is told before anything is started: %s, %j', async (setting, text, told) => {
    const [home, file] = [path.join(folder, 'home'), path.join(folder, 'given')];
    await rm(file, { force: true });
    if (text !== null) await writeFile(file, text);
    const server = startServerProcess({ ENTENTE_HOME: home, [setting]: file });
    expect(await server.exited).toBe(1);
    expect(server.stderr()).toMatch(told);
    expect(server.stderr()).not.toMatch(/\n\s+at /);
    // Neither Java, nor its jars, nor the page were turned to, and the data folder was not even made.
    expect(server.stdout()).toBe('');
    await expect(access(home)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
