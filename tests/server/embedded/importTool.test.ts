import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openHome, type Home } from '../../../server/embedded/home.ts';
import { settleGraph } from '../../../server/embedded/importTool.ts';

describe('a graph that was to take the place of another when all was interrupted', () => {
  let home: Home;
  beforeEach(async () => {
    home = await openHome(await mkdtemp(path.join(tmpdir(), 'entente-import-tool-')));
    for (const kind of ['databases', 'transactions'])
      for (const [graph, holds] of [
        ['neo4j', 'old'],
        ['entente-making', 'new'],
      ] as const) {
        await mkdir(place(kind, graph), { recursive: true });
        await writeFile(path.join(place(kind, graph), 'file'), `${holds} ${kind}`);
      }
  });
  afterEach(() => rm(home.folder, { recursive: true }));
  const place = (kind: string, graph: string): string => path.join(home.store, 'data', kind, graph);

  /** What is done to put the new one in the place of the old one, one step after the other. */
  const steps = ['databases', 'transactions'].flatMap((kind) => [
    () => rename(place(kind, 'neo4j'), place(kind, 'entente-former')),
    () => rename(place(kind, 'entente-making'), place(kind, 'neo4j')),
  ]);

  it.each([0, 1, 2, 3, 4])('is there altogether or not at all, after %s of four steps', async (done) => {
    for (const step of steps.slice(0, done)) await step();
    await settleGraph(home);
    for (const kind of ['databases', 'transactions']) {
      expect(await readdir(path.join(home.store, 'data', kind))).toEqual(['neo4j']);
      expect(await readFile(path.join(place(kind, 'neo4j'), 'file'), 'utf8')).toBe(
        `${done === 0 ? 'old' : 'new'} ${kind}`,
      );
    }
    await settleGraph(home);
  });

  it('is no matter of a home in which no database has ever been', async () => {
    await rm(home.store, { recursive: true });
    await settleGraph(home);
    expect(await readdir(home.folder)).toEqual([]);
  });
});
