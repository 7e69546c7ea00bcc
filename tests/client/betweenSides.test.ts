import { describe, expect, it } from '@jest/globals';
import { betweenSides, sidesIn } from '../../client/panels/betweenSides.ts';

const pair = { type: 'pair', a: 'france', b: 'russia' } as const;
const side = (id: string, people: string[]) => ({
  id,
  representedBy: people.map((person) => ({ entity: { id: person } })),
});
const between = (source: string, target: string) => ({ source, target });

describe('betweenSides(relations, pair, sides)', () => {
  const sides = sidesIn(
    { a: side('france', ['macron', 'both']), b: side('russia', ['putin', 'both']) },
    pair,
  );

  it('tells relations of the two from those of who speaks for them, whichever way', () => {
    const own = [between('russia', 'france')];
    const spokenFor = [between('macron', 'putin'), between('putin', 'france')];
    expect(betweenSides([...own, ...spokenFor], pair, sides)).toEqual({ own, spokenFor });
  });

  it('leaves out what stays on one side, and whoever speaks for both', () => {
    const inside = [between('macron', 'france'), between('both', 'russia'), between('both', 'putin')];
    expect(betweenSides(inside, pair, sides)).toEqual({ own: [], spokenFor: [] });
  });

  it('knows no people of a topic', () => {
    const found = sidesIn({ a: side('france', ['macron']), b: null }, pair);
    expect([...found.b]).toEqual(['russia']);
  });
});
