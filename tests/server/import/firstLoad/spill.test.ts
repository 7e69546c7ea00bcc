import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openSpill, takeUp } from '../../../../server/import/firstLoad/spill.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-spill-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('gives back all that was put aside, what belongs together at one place and in its order', async () => {
  const spill = await openSpill<{ key: string; at: number; text: string }>(folder, 7);
  const text = 'x'.repeat(1000);
  // More than it keeps waiting, several times.
  for (let at = 0; at < 40_000; at += 1) {
    const key = `key ${at % 100}`;
    spill.add(key, { key, at, text });
    if (at % 500 === 0) await spill.relieve();
  }
  expect((await readdir(folder)).length).toBe(7);
  await spill.end();
  const places = await Promise.all(
    Array.from({ length: 7 }, (_, place) => takeUp<{ key: string; at: number; text: string }>(folder, place)),
  );
  expect(places.flat().length).toBe(40_000);
  const placesOf = new Map<string, Set<number>>();
  for (const [place, things] of places.entries())
    for (const [index, { key, at }] of things.entries()) {
      placesOf.set(key, (placesOf.get(key) ?? new Set()).add(place));
      expect(at).toBeGreaterThan(things[index - 1]?.at ?? -1);
    }
  expect([...placesOf.values()].every(({ size }) => size === 1)).toBe(true);
  expect(placesOf.size).toBe(100);
});

it('keeps little in memory, and writes the rest in the end', async () => {
  const spill = await openSpill<number>(folder, 3);
  spill.add('one', 1);
  await spill.relieve();
  expect(await readdir(folder)).toEqual([]);
  await spill.end();
  const places = await Promise.all([0, 1, 2].map((place) => takeUp<number>(folder, place)));
  expect(places.flat()).toEqual([1]);
});
