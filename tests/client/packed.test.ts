import { describe, expect, it } from '@jest/globals';
import { packed } from '../../client/graph/layouts/packed.ts';
import type { LayoutInput } from '../../client/graph/layouts/layout.ts';

const reach = { left: 20, right: 20, up: 20, down: 30 };
/** Six pairs, thrown far apart. */
const nodes = Array.from({ length: 12 }, (_, index) => ({
  id: `n${index}`,
  kind: 'PERSON',
  width: 40,
  height: 40,
  reach,
}));
const lines = [0, 2, 4, 6, 8, 10].map((index) => ({
  source: `n${index}`,
  target: `n${index + 1}`,
  family: 'spoke',
  weight: 1,
}));
const places = Object.fromEntries(
  nodes.map(({ id }, index) => [id, { x: Math.floor(index / 2) * 5000 + (index % 2) * 90, y: index * 700 }]),
);
const input: LayoutInput = {
  nodes,
  lines,
  places: {},
  pinned: new Set(),
  picked: [],
  room: { width: 800, height: 600 },
};
const span = (found: typeof places) => {
  const xs = Object.values(found).map(({ x }) => x);
  return Math.max(...xs) - Math.min(...xs);
};

describe('packed(input, places)', () => {
  it('brings pieces that nothing joins together, each in its own shape', () => {
    const found = packed(input, places);
    expect(span(found)).toBeLessThan(span(places) / 10);
    const [a, b] = [found['n0'], found['n1']];
    expect([(b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0)]).toEqual([90, 700]);
  });

  it('lets no two nodes overlap', () => {
    const spots = Object.values(packed(input, places));
    expect(spots).toHaveLength(12);
    spots.forEach((a, index) => {
      for (const b of spots.slice(index + 1))
        expect(Math.abs(a.x - b.x) >= 40 || Math.abs(a.y - b.y) >= 50).toBe(true);
    });
  });

  it('moves nothing where something is pinned, or where all hangs together', () => {
    expect(packed({ ...input, pinned: new Set(['n3']) }, places)).toBe(places);
    const chain = nodes
      .slice(1)
      .map(({ id }, index) => ({ source: `n${index}`, target: id, family: 'spoke', weight: 1 }));
    expect(packed({ ...input, lines: chain }, places)).toBe(places);
  });
});
