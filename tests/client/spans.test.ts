import { describe, expect, it } from '@jest/globals';
import { dayNumber, dayText } from '../../client/dates/days.ts';
import { bandsOf, lanesOf, type Band } from '../../client/time/spans.ts';

const span = (earliest: string | null, latest: string | null, count = 1) => ({
  earliest,
  latest,
  count,
  kinds: [{ kind: 'SPOKE_WITH' as const, count }],
});
const winter = { from: dayNumber('2021-11-01'), to: dayNumber('2022-03-01') };
const bands = (...spans: ReturnType<typeof span>[]) => bandsOf(spans, 'DAY', winter);
const said = (band: Band) => [band.date, band.count];

describe('bandsOf(spans, bucket, seen)', () => {
  it('draws December 2021 as wide as December 2021', () => {
    const [band] = bands(span('2021-12-01', '2021-12-31'));
    expect([dayText(band?.from ?? 0), dayText(band?.to ?? 0)]).toEqual(['2021-12-01', '2022-01-01']);
  });

  it.each([
    ['2021-12-01', '2021-12-31', '2021-12'],
    ['2022-01-01', '2022-02-28', '2022-01/2022-02'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['2020-01-01', '2021-12-31', '2020/2021'],
    ['2022-02-14', '2022-02-20', '2022-02-14/2022-02-20'],
    ['2022-02-01', '2022-02-18', '2022-02-01/2022-02-18'],
    [null, '2022-02-18', '../2022-02-18'],
    ['2022-01-01', null, '2022-01-01/..'],
  ])('says %s to %s as short as it can: %s', (earliest, latest, date) => {
    expect(bands(span(earliest, latest))[0]?.date).toBe(date);
  });

  it('leaves to the bars what lies within one of them', () => {
    const spans = [span('2021-12-01', '2021-12-31'), span('2021-12-20', '2022-01-02')];
    expect(bandsOf(spans, 'MONTH', winter).map(({ date }) => date)).toEqual(['2021-12-20/2022-01-02']);
    expect(bandsOf(spans, 'YEAR', winter)).toHaveLength(1);
  });

  it('leaves out what is out of sight', () => {
    expect(bands(span('2020-01-01', '2020-12-31'), span('2022-03-01', '2022-03-31'))).toEqual([]);
  });
});

describe('lanesOf(bands, lanes, gap)', () => {
  it('puts what overlaps into lanes of its own, the widest on top, and what does not beside it', () => {
    const lanes = lanesOf(
      bands(
        span('2021-12-01', '2021-12-31'),
        span('2021-01-01', '2021-12-31'),
        span('2022-01-01', '2022-01-31'),
      ),
      4,
      0,
    );
    expect(lanes.map((lane) => lane.map(({ date }) => date))).toEqual([['2021', '2022-01'], ['2021-12']]);
  });

  it('puts together what finds no room, to all the days that it covers', () => {
    const lanes = lanesOf(
      bands(
        span('2022-02-01', '2022-02-28'),
        span('2022-02-14', '2022-02-20', 2),
        span('2022-02-17', '2022-02-21', 3),
        span('2022-02-20', '2022-02-21', 7),
      ),
      2,
      0,
    );
    expect(lanes.map((lane) => lane.map(said))).toEqual([[['2022-02', 1]], [['2022-02-14/2022-02-21', 12]]]);
    expect(lanes[1]?.[0]?.merged).toBe(true);
    expect(lanes[1]?.[0]?.parts).toEqual([{ family: 'spoke', count: 12 }]);
  });

  it('loses no event, however few lanes there are', () => {
    const all = bands(
      span('2021-11-29', '2021-12-05', 8),
      span('2021-11-29', '2021-12-03', 2),
      span('2021-12-01', '2021-12-31', 1),
      span('2022-02-14', '2022-02-20', 2),
    );
    for (const lanes of [1, 2, 3])
      expect(
        lanesOf(all, lanes, 1)
          .flat()
          .reduce((sum, { count }) => sum + count, 0),
      ).toBe(13);
  });

  it('is empty without bands', () => {
    expect(lanesOf([], 4, 0)).toEqual([]);
  });
});
