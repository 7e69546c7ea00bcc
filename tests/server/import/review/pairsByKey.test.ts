import { describe, expect, it } from '@jest/globals';
import { pairsByKey } from '../../../../server/import/review/pairsByKey.ts';

const pairsOf = (keys: readonly (readonly string[])[]): string[] => {
  const pairs = new Set<string>();
  pairsByKey(
    keys.length,
    (position) => keys[position] ?? [],
    (one, other) => pairs.add(`${one} ${other}`),
  );
  return [...pairs].sort();
};

describe('pairsByKey', () => {
  it('gives each pair that has a key in common, and no thing with itself', () => {
    expect(pairsOf([['a', 'b', 'a'], ['b'], ['c'], ['a', 'c'], []])).toEqual(['0 1', '0 3', '2 3']);
    expect(pairsOf([])).toEqual([]);
  });

  it('passes over keys that more than a hundred have', () => {
    const many = (count: number) => Array.from({ length: count }, () => ['common']);
    expect(pairsOf(many(100))).toHaveLength((100 * 99) / 2);
    expect(pairsOf(many(101))).toEqual([]);
  });
});
