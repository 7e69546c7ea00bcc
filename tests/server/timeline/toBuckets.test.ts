import { describe, expect, it } from '@jest/globals';
import { nextStart, toBuckets } from '../../../server/timeline/timeline.ts';

describe('toBuckets', () => {
  it('counts an event in the bucket that holds its date, and as spanning where it is wider', () => {
    const buckets = toBuckets(
      [
        { first: '2021-12-01', last: '2021-12-01', kind: 'SPOKE_WITH', count: 2 },
        { first: '2021-12-01', last: '2021-12-01', kind: 'DENIED', count: 3 },
        { first: '2021-11-01', last: '2022-01-01', kind: 'STATED', count: 1 },
      ],
      'MONTH',
    );
    expect(buckets).toEqual([
      { start: '2021-11-01', count: 0, spanning: 1, kinds: [] },
      {
        start: '2021-12-01',
        count: 5,
        spanning: 1,
        kinds: [
          { kind: 'DENIED', count: 3 },
          { kind: 'SPOKE_WITH', count: 2 },
        ],
      },
      { start: '2022-01-01', count: 0, spanning: 1, kinds: [] },
    ]);
  });

  it('lets an open end reach as far as the other dates do, and no further', () => {
    const buckets = toBuckets(
      [
        { first: '2020-01-01', last: null, kind: 'STATED', count: 1 },
        { first: '2022-01-01', last: '2022-01-01', kind: 'STATED', count: 1 },
      ],
      'YEAR',
    );
    expect(buckets.map(({ start, spanning }) => [start, spanning])).toEqual([
      ['2020-01-01', 1],
      ['2021-01-01', 1],
      ['2022-01-01', 1],
    ]);
  });

  it('brings no buckets outside the period that is asked for', () => {
    const buckets = toBuckets(
      [{ first: '1900-01-01', last: '2099-12-31', kind: 'STATED', count: 1 }],
      'WEEK',
      { from: '2022-02-10', to: '2022-02-21' },
    );
    expect(buckets.map(({ start }) => start)).toEqual(['2022-02-07', '2022-02-14', '2022-02-21']);
  });

  it('is empty without events', () => {
    expect(toBuckets([], 'DAY')).toEqual([]);
  });
});

describe('nextStart', () => {
  it.each([
    ['2022-02-28', 'DAY', '2022-03-01'],
    ['2021-12-27', 'WEEK', '2022-01-03'],
    ['2021-12-01', 'MONTH', '2022-01-01'],
    ['1999-01-01', 'YEAR', '2000-01-01'],
  ] as const)('after %s by %s comes %s', (start, bucket, next) => {
    expect(nextStart(start, bucket)).toBe(next);
  });
});
