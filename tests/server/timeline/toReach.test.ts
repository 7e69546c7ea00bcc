import { describe, expect, it } from '@jest/globals';
import { toReach } from '../../../server/timeline/reach.ts';

describe('toReach', () => {
  it('takes first and last day from what is dated to the day, however far the rest reaches', () => {
    const { first, last } = toReach([
      { exact: true, earliest: '2021-12-03', latest: '2022-02-20', kind: 'STATED', count: 5 },
      { exact: true, earliest: '2022-02-18', latest: '2022-02-21', kind: 'DENIED', count: 2 },
      { exact: false, earliest: '2021-01-01', latest: '2021-12-31', kind: 'STATED', count: 1 },
    ]);
    expect([first, last]).toEqual(['2021-12-03', '2022-02-21']);
  });

  it('sums the kinds of one stretch of days, oldest stretch first', () => {
    const { spans } = toReach([
      { exact: false, earliest: '2022-01-01', latest: '2022-01-31', kind: 'STATED', count: 1 },
      { exact: false, earliest: '2021-12-01', latest: '2021-12-31', kind: 'SPOKE_WITH', count: 1 },
      { exact: false, earliest: '2022-01-01', latest: '2022-01-31', kind: 'DENIED', count: 3 },
      { exact: false, earliest: null, latest: '2021-12-31', kind: 'STATED', count: 1 },
    ]);
    expect(spans.map(({ earliest, latest, count }) => [earliest, latest, count])).toEqual([
      [null, '2021-12-31', 1],
      ['2021-12-01', '2021-12-31', 1],
      ['2022-01-01', '2022-01-31', 4],
    ]);
    expect(spans[2]?.kinds).toEqual([
      { kind: 'DENIED', count: 3 },
      { kind: 'STATED', count: 1 },
    ]);
  });

  it('counts apart what has no date', () => {
    expect(toReach([{ exact: false, earliest: null, latest: null, kind: 'STATED', count: 2 }])).toEqual({
      first: null,
      last: null,
      spans: [],
      undated: 2,
    });
  });
});
