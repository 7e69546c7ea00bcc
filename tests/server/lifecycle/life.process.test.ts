import { readFile, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAlive, type Address } from '../../../server/embedded/address.ts';
import { openEmbedded, type Embedded } from '../../../server/embedded/embedded.ts';
import { testFlags } from '../../support/embedded.ts';
import {
  addressOf,
  makeHome,
  startServerProcess,
  statusOf,
  until,
  type ServerProcess,
} from '../../support/process.ts';

const modelKey = 'sk-nobodys-business';

// One data folder lives through it all, as each start of a database takes seconds: the tests follow each other.
describe('the life of a server with an embedded database', () => {
  let home: string;
  let server: ServerProcess;
  let url: string;
  let joined: Embedded;
  let first: Address;
  const warnings: string[] = [];

  const address = () => addressOf(home);
  const readyz = () => statusOf(`${url}/readyz`);

  beforeAll(async () => {
    home = await makeHome();
  });

  afterAll(async () => {
    server.child.kill('SIGKILL');
    await joined.kill();
    await rm(home, { recursive: true, force: true });
  });

  it('starts: the address is printed when all of it answers', async () => {
    server = startServerProcess({ ENTENTE_HOME: home, ASK_MODEL_KEY: modelKey });
    [, url = ''] = await server.printed(/^Entente is at (http:\S+)$/m);
    await expect(readyz()).resolves.toBe(200);
    first = await address();
    expect(first).toMatchObject({ owner: server.child.pid, ready: true });
  });

  it('keeps address, password and settings readable by the owner alone', async () => {
    for (const file of ['address.json', 'password', 'neo4j.conf'])
      expect({ file, mode: ((await stat(path.join(home, file))).mode & 0o777).toString(8) }).toEqual({
        file,
        mode: '600',
      });
  });

  it('keeps its keys from the database', async () => {
    const environmentOf = async (pid: number | null | undefined) =>
      await readFile(`/proc/${String(pid)}/environ`, 'utf8').catch(() => null);
    const own = await environmentOf(server.child.pid);
    // Only Linux shows a process's environment as a file.
    if (own === null) return;
    expect(own).toContain(modelKey);
    expect(await environmentOf(first.java)).toContain('PATH=');
    expect(await environmentOf(first.java)).not.toContain(modelKey);
  });

  it('has a database that listens on loopback only', async () => {
    const { port } = new URL(first.uri);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const answers = (host: string) =>
      new Promise<boolean>((resolve) => {
        const probe = connect({ host, port: Number(port), timeout: 2000 });
        probe
          .once('connect', () => resolve(true))
          .once('error', () => resolve(false))
          .once('timeout', () => resolve(false));
        probe.once('connect', () => probe.destroy());
      });
    await expect(answers('127.0.0.1')).resolves.toBe(true);
    for (const { address: host } of outside) await expect(answers(host)).resolves.toBe(false);
  });

  it('is joined by another process, which starts none of its own', async () => {
    joined = await openEmbedded({
      home,
      javaHome: process.env['JAVA_HOME'],
      heap: '512m',
      pageCache: '64m',
      environment: process.env,
      flags: testFlags,
      progress: () => undefined,
      warn: (sentence) => warnings.push(sentence),
    });
    await joined.ready;
    expect(joined.owned()).toBe(false);
    expect(joined.connection).toMatchObject({ uri: first.uri, password: first.password });
    expect(joined.javaPid()).toBeUndefined();
  });

  it('says on a port that is taken so, and ends with 1 before it starts anything', async () => {
    const second = startServerProcess({ ENTENTE_HOME: home, PORT: new URL(url).port });
    await expect(second.exited).resolves.toBe(1);
    expect(second.stderr()).toMatch(/^Port \d+ is taken by another program.*\n$/);
    expect((await address()).owner).toBe(server.child.pid);
  });

  it('starts a database again that died, at the same port, and tells the truth meanwhile', async () => {
    process.kill(first.java ?? -1, 'SIGKILL');
    await until(async () => (await readyz()) === 503);
    await until(async () => (await readyz()) === 200);
    const again = await address();
    expect(again).toMatchObject({ uri: first.uri, password: first.password, owner: server.child.pid });
    expect(again.java).not.toBe(first.java);
    expect(server.stderr()).toContain('The database has ended unexpectedly; it is started again.');
    await until(() => joined.stage() === 'ready');
  });

  it('leaves no database behind when it is killed, and who had joined takes over', async () => {
    const { java } = await address();
    server.child.kill('SIGKILL');
    await until(() => joined.owned() && joined.stage() === 'ready');
    expect(isAlive(java)).toBe(false);
    expect(await address()).toMatchObject({ uri: first.uri, owner: process.pid, ready: true });
    expect(warnings).toContain('The process that ran the database has gone; this one takes it over.');
  });

  it('says so when the data folder is held by a process that left no address', async () => {
    await rm(path.join(home, 'address.json'));
    const second = startServerProcess({ ENTENTE_HOME: home });
    await expect(second.exited).resolves.toBe(1);
    expect(second.stderr()).toMatch(
      /is held by another process, which left no address.*set ENTENTE_HOME to another folder\.\n$/s,
    );
    expect(second.stderr()).not.toMatch(/\n\s+at /);
  });

  it('ends with 0 at Ctrl-C while it is still starting, and says that it is stopping at the second', async () => {
    await joined.stop();
    const starting = startServerProcess({ ENTENTE_HOME: home });
    await starting.printed(/Starting Neo4j/);
    const { java } = await address();
    starting.child.kill('SIGINT');
    await starting.printed(/^Entente stops\.$/m);
    starting.child.kill('SIGINT');
    await starting.printed(/is stopping already: Neo4j is given up to 30 seconds/);
    await expect(starting.exited).resolves.toBe(0);
    expect(isAlive(java)).toBe(false);
    expect(await address()).toMatchObject({ owner: 0, ready: false });
  });
});
