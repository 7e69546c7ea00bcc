import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findJava } from '../../../server/embedded/java.ts';

describe('findJava(JAVA_HOME, PATH)', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-java-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** A folder with a bin/java that answers `-version` as that Java does. */
  async function makeJava(name: string, answer: string): Promise<string> {
    const home = path.join(folder, name);
    await mkdir(path.join(home, 'bin'), { recursive: true });
    await writeFile(path.join(home, 'bin', 'java'), `#!/bin/sh\necho '${answer}' >&2\n`);
    await chmod(path.join(home, 'bin', 'java'), 0o755);
    return home;
  }

  it('says that there is none, and what to install', async () => {
    await expect(findJava(undefined, folder)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/No Java was found on the PATH.*Install a JDK 17 or later.*NEO4J_URI/s),
    });
  });

  it('names JAVA_HOME when there is no Java in it, and does not look elsewhere', async () => {
    await expect(findJava(folder, process.env['PATH'] ?? '')).rejects.toThrow(
      `JAVA_HOME is ${folder}, but there is no bin/java`,
    );
  });

  it.each([
    ['11', 'openjdk version "11.0.22" 2024-01-16', '11.0.22'],
    ['8', 'java version "1.8.0_402"', '1.8.0_402'],
    ['an early 16', 'openjdk version "16-ea" 2021-03-16', '16-ea'],
  ])('refuses Java %s, naming its version and where it is', async (name, answer, version) => {
    const home = await makeJava(name, answer);
    await expect(findJava(home, '')).rejects.toThrow(
      `${home}/bin/java is Java ${version}; the embedded database needs 17 or later.`,
    );
  });

  it.each([
    ['17', 'openjdk version "17.0.15" 2025-04-15', '17.0.15'],
    ['26', 'openjdk version "26" 2026-03-17', '26'],
  ])('takes Java %s', async (name, answer, version) => {
    const home = await makeJava(name, answer);
    await expect(findJava(home, '')).resolves.toMatchObject({ home, version });
  });

  it('reads the version from the file `release` without starting Java', async () => {
    const home = await makeJava('released', 'nonsense');
    await writeFile(path.join(home, 'release'), 'IMPLEMENTOR="X"\nJAVA_VERSION="21.0.2"\n');
    await expect(findJava(home, '')).resolves.toMatchObject({ version: '21.0.2' });
  });

  it('says so when a program named java does not tell its version', async () => {
    const home = await makeJava('odd', 'hello');
    await expect(findJava(home, '')).rejects.toThrow('does not tell its version');
  });
});
