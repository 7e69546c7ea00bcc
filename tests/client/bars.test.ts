import { describe, expect, it } from '@jest/globals';
import { barsOf, highest } from '../../client/time/bars.ts';
import { bucketAfter, bucketFor, bucketStart, nearestEdge } from '../../client/time/buckets.ts';
import { dayNumber, dayText } from '../../client/dates/days.ts';
import type { EventKind } from '../../client/operations/generated.ts';

const bucket = (start: string, count: number, kind: EventKind = 'STATED') => ({
  start,
  count,
  spanning: 0,
  kinds: count > 0 ? [{ kind, count }] : [],
});
const always = { from: -Infinity, to: Infinity };

describe('barsOf(buckets, bucket, seen)', () => {
  it('gives a bar the true length of its month', () => {
    const bars = barsOf([bucket('2022-01-01', 1), bucket('2022-02-01', 1)], 'MONTH', always);
    expect(bars.map(({ from, to }) => to - from)).toEqual([31, 28]);
  });

  it('splits a bar by the families of its events, in the order of the legend', () => {
    const mixed = {
      ...bucket('2022-02-20', 4),
      kinds: [
        { kind: 'DENIED' as const, count: 1 },
        { kind: 'SPOKE_WITH' as const, count: 2 },
        { kind: 'REJECTED' as const, count: 1 },
      ],
    };
    expect(barsOf([mixed], 'DAY', always)[0]?.parts).toEqual([
      { family: 'spoke', count: 2 },
      { family: 'refused', count: 2 },
    ]);
  });

  it('draws no bar for a bucket that is only touched, nor one out of sight', () => {
    const seen = { from: dayNumber('2022-02-01'), to: dayNumber('2022-03-01') };
    expect(barsOf([bucket('2022-01-31', 1), bucket('2022-02-05', 0)], 'DAY', seen)).toEqual([]);
    expect(barsOf([bucket('2022-01-31', 1)], 'WEEK', seen)).toHaveLength(1);
  });
});

describe('highest(bars)', () => {
  it('is 1 where there is no bar, so that nothing is divided by 0', () => {
    expect(highest([])).toBe(1);
  });
});

describe('bucketFor(pixelsPerDay)', () => {
  it.each([
    ['a winter on a desktop', 764 / 85, 'DAY'],
    ['a winter on a phone', 300 / 85, 'WEEK'],
    ['ten years', 764 / 3650, 'MONTH'],
    ['visits since 1874', 764 / (150 * 365), 'YEAR'],
    ['a thousand years', 764 / 365_000, 'YEAR'],
  ])('draws %s in bars that can be told apart', (_, pixelsPerDay, expected) => {
    expect(bucketFor(pixelsPerDay)).toBe(expected);
  });
});

describe('buckets', () => {
  it.each([
    ['2022-02-20', 'DAY', '2022-02-20', '2022-02-21'],
    ['2022-02-20', 'WEEK', '2022-02-14', '2022-02-21'],
    ['2021-12-31', 'MONTH', '2021-12-01', '2022-01-01'],
    ['1874-05-02', 'YEAR', '1874-01-01', '1875-01-01'],
    ['0075-05-02', 'MONTH', '0075-05-01', '0075-06-01'],
  ] as const)('%s lies in the %s from %s to %s', (day, unit, start, next) => {
    expect(dayText(bucketStart(dayNumber(day), unit))).toBe(start);
    expect(dayText(bucketAfter(dayNumber(day), unit))).toBe(next);
  });

  it('steps back over lengths that differ', () => {
    expect(dayText(bucketAfter(dayNumber('2022-03-31'), 'MONTH', -1))).toBe('2022-02-01');
  });

  it('finds the edge nearest to a point', () => {
    expect(dayText(nearestEdge(dayNumber('2022-02-10'), 'MONTH'))).toBe('2022-02-01');
    expect(dayText(nearestEdge(dayNumber('2022-02-20'), 'MONTH'))).toBe('2022-03-01');
  });
});
