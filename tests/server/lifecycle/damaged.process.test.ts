import { randomBytes } from 'node:crypto';
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeHome, startServerProcess } from '../../support/process.ts';

describe('a store that is damaged', () => {
  let whole: string;
  beforeAll(async () => {
    whole = await makeHome();
    const server = startServerProcess({ ENTENTE_HOME: whole });
    await server.printed(/^Entente is at/m);
    server.child.kill('SIGTERM');
    expect(await server.exited).toBe(0);
  });
  afterAll(() => rm(whole, { recursive: true, force: true }));

  it.each([
    ['the graph', ['data/databases/neo4j/neostore', 'data/databases/neo4j/neostore.schemastore.db']],
    ['the users', ['data/databases/system/neostore', 'data/databases/system/neostore.schemastore.db']],
  ])('is named, with the way back, where it is that of %s', async (_, files) => {
    const home = `${whole}-damaged`;
    await cp(whole, home, { recursive: true });
    for (const file of files) await writeFile(path.join(home, 'store', file), randomBytes(8192));
    const server = startServerProcess({ ENTENTE_HOME: home });
    expect(await server.exited).toBe(1);
    expect(server.stderr()).toContain(`The store in ${path.join(home, 'store')} is damaged`);
    expect(server.stderr()).toContain('npm run restore');
    expect(server.stderr()).toContain(path.join(home, 'neo4j.log'));
    expect(server.stderr()).not.toMatch(/\n\s+at /);
    await rm(home, { recursive: true, force: true });
  });
});
