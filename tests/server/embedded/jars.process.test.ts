import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureJars, neo4jFolder } from '../../../server/embedded/jars.ts';
import { findJava } from '../../../server/embedded/java.ts';

const tools =
  'sh bash dirname basename uname tr mkdir mktemp rm curl wget unzip tar sed grep cat ls mv touch env expr java javac'.split(
    ' ',
  );

describe('ensureJars on a machine with neither jars, nor mvn, nor a network', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-jars-'));
    // The real project and its real wrapper, less what is built of it.
    const project = path.join(folder, 'neo4j');
    await cp(neo4jFolder, project, {
      recursive: true,
      filter: (source) => !source.includes(`${path.sep}target`),
    });
    await mkdir(path.join(folder, 'bin'));
    for (const tool of tools) await link(tool);
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Puts a tool of this machine on a PATH on which there is no mvn. */
  async function link(tool: string): Promise<void> {
    for (const place of (process.env['PATH'] ?? '').split(path.delimiter)) {
      try {
        accessSync(path.join(place, tool), constants.X_OK);
      } catch {
        continue;
      }
      await symlink(path.join(place, tool), path.join(folder, 'bin', tool));
      return;
    }
  }

  it('says that the wrapper could not fetch them, and what to do', async () => {
    const java = await findJava(process.env['JAVA_HOME'], process.env['PATH'] ?? '');
    const reported: string[] = [];
    const fetching = ensureJars(java, ({ detail }) => reported.push(detail), {
      folder: path.join(folder, 'neo4j'),
      environment: {
        PATH: path.join(folder, 'bin'),
        HOME: folder,
        MAVEN_USER_HOME: path.join(folder, 'm2'),
        // Port 9 of the loopback: nobody answers there.
        MVNW_REPOURL: 'http://127.0.0.1:9',
      },
    });
    await expect(fetching).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(
        /no `mvn` is on the PATH.*could not fetch and build.*install Maven.*NEO4J_URI/s,
      ),
    });
    expect(reported[0]).toMatch(/^Fetching Neo4j/);
  });
});
