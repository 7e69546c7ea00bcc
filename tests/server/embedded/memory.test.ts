import { describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { memoryFor, memoryOf, youngOf } from '../../../server/embedded/memory.ts';

const gibibyte = 2 ** 30;

describe('the memory of the database', () => {
  it.each([
    ['a new store', 0, 16, { heap: '512m', pageCache: '256m' }],
    ['the five articles', 5 * 2 ** 20, 16, { heap: '512m', pageCache: '256m' }],
    ['a million events', 2 * gibibyte, 16, { heap: '1g', pageCache: '2560m' }],
    ['a million events on a small machine', 2 * gibibyte, 4, { heap: '512m', pageCache: '1024m' }],
    ['a hundred million events', 200 * gibibyte, 64, { heap: '1g', pageCache: '16384m' }],
  ])('fits %s', (_, store, machine, expected) => {
    expect(memoryFor(store, machine * gibibyte)).toEqual(expected);
  });

  it.each([
    ['512m', '307m'],
    ['1g', '614m'],
    ['3G', '1843m'],
  ])('of %s, for new objects %s', (heap, young) => {
    expect(youngOf(heap)).toBe(young);
  });

  it('is what the settings say, where they say it', async () => {
    const store = await mkdtemp(path.join(tmpdir(), 'entente-memory-'));
    await mkdir(path.join(store, 'data', 'databases', 'neo4j'), { recursive: true });
    await writeFile(path.join(store, 'data', 'databases', 'neo4j', 'nodes'), 'x');
    expect(await memoryOf(store, { heap: '3g', pageCache: undefined })).toEqual({
      heap: '3g',
      pageCache: '256m',
    });
    await rm(store, { recursive: true });
    expect((await memoryOf(store, { heap: undefined, pageCache: undefined })).heap).toBe('512m');
  });
});
