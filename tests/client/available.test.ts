import { describe, expect, it } from '@jest/globals';
import { availableOf, tooMany, usualNumber } from '../../client/menu/available.ts';
import type { RelationCountsQuery } from '../../client/operations/generated.ts';
import { relation } from './graphs.ts';

type Counts = NonNullable<RelationCountsQuery['entity']>['relationCounts'];

const counts: Counts = [
  { kind: 'SPOKE_WITH', direction: 'BOTH', count: 9 },
  { kind: 'DENIED', direction: 'OUT', count: 3 },
  { kind: 'REJECTED', direction: 'IN', count: 2 },
  { kind: 'STATED', direction: 'OUT', count: 0 },
];
const drawn = [
  relation('SPOKE_WITH', 'macron', 'nato'),
  relation('REJECTED', 'russia', 'nato'),
  relation('REPRESENTS', 'stoltenberg', 'nato'),
  relation('DENIED', 'russia', 'macron'),
];

describe('availableOf(counts, drawn, id, direction)', () => {
  it('counts by family, in the order of the legend, what there is and what of it is drawn', () => {
    expect(availableOf(counts, drawn, 'nato', null)).toEqual([
      { family: 'spoke', all: 9, drawn: 1 },
      { family: 'refused', all: 5, drawn: 1 },
    ]);
  });

  it.each([
    ['OUT', [{ family: 'refused', all: 3, drawn: 0 }]],
    ['IN', [{ family: 'refused', all: 2, drawn: 1 }]],
    ['BOTH', [{ family: 'spoke', all: 9, drawn: 1 }]],
  ] as const)('counts only what leads one way: %s', (direction, expected) => {
    expect(availableOf(counts, drawn, 'nato', direction)).toEqual(expected);
  });

  it('never says that more is drawn than there is', () => {
    const few: Counts = [{ kind: 'SPOKE_WITH', direction: 'BOTH', count: 1 }];
    const many = [...drawn, relation('SPOKE_WITH', 'nato', 'russia')];
    expect(availableOf(few, many, 'nato', null)).toEqual([{ family: 'spoke', all: 1, drawn: 1 }]);
  });
});

it('what an expansion brings if nobody says otherwise is never so much that one is asked first', () => {
  expect(usualNumber).toBeLessThanOrEqual(tooMany);
});
