import { describe, expect, it } from '@jest/globals';
import { shownBuckets, stripOf } from '../../client/time/bars.ts';
import type { EventKind } from '../../client/operations/generated.ts';

const bucket = (start: string, count: number, spanning = 0, kind: EventKind = 'STATED') => ({
  start,
  count,
  spanning,
  kinds: count > 0 ? [{ kind, count }] : [],
});

describe('stripOf(buckets, bucket)', () => {
  it('places each day where it lies between the first and the last', () => {
    const { bars } = stripOf([bucket('2022-02-01', 1), bucket('2022-02-10', 2)], 'DAY');
    expect(bars.map(({ left, width }) => [left, width].map((x) => Number(x.toFixed(4))))).toEqual([
      [0, 0.1],
      [0.9, 0.1],
    ]);
  });

  it('gives a month its true length', () => {
    const { bars } = stripOf([bucket('2022-01-01', 1), bucket('2022-02-01', 1)], 'MONTH');
    expect(bars[0]?.width).toBeCloseTo(31 / 59);
    expect(bars[1]?.width).toBeCloseTo(28 / 59);
  });

  it('draws what is known only as a month as a stretch of that width, not as a point', () => {
    const days = Array.from({ length: 31 }, (_, day) =>
      bucket(`2021-12-${String(day + 1).padStart(2, '0')}`, 0, 1),
    );
    const { bars, bands } = stripOf([...days, bucket('2022-01-31', 1)], 'DAY');
    expect(bars).toHaveLength(1);
    expect(bands).toEqual([{ left: 0, width: expect.closeTo(31 / 62), count: 1 }]);
  });

  it('splits a bar by the families of its events', () => {
    const mixed = {
      ...bucket('2022-02-20', 3),
      kinds: [
        { kind: 'SPOKE_WITH' as const, count: 2 },
        { kind: 'DENIED' as const, count: 1 },
      ],
    };
    expect(stripOf([mixed], 'DAY').bars[0]?.parts).toEqual([
      { family: 'spoke', count: 2 },
      { family: 'refused', count: 1 },
    ]);
  });

  it('names the first days of months', () => {
    const { ticks } = stripOf([bucket('2021-12-15', 1), bucket('2022-02-03', 1)], 'DAY');
    expect(ticks.map(({ start }) => start)).toEqual(['2022-01-01', '2022-02-01']);
  });

  it('names years where months would crowd', () => {
    const { ticks } = stripOf([bucket('2010-01-01', 1), bucket('2020-01-01', 1)], 'MONTH');
    expect(ticks).toHaveLength(11);
  });

  it('draws nothing for no buckets', () => {
    expect(stripOf([], 'DAY')).toEqual({ bars: [], bands: [], ticks: [], most: 0 });
  });
});

describe('shownBuckets(buckets)', () => {
  it('ends with the months that hold exact dates, however wide the vaguest date is', () => {
    const buckets = [
      bucket('2021-01-01', 0, 1),
      bucket('2021-12-05', 1),
      bucket('2022-02-20', 2),
      bucket('2022-12-31', 0, 1),
    ];
    expect(shownBuckets(buckets).map(({ start }) => start)).toEqual(['2021-12-05', '2022-02-20']);
  });

  it('keeps everything where nothing is dated exactly', () => {
    expect(shownBuckets([bucket('2021-01-01', 0, 1)])).toHaveLength(1);
  });
});
