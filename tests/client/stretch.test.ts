import { describe, expect, it } from '@jest/globals';
import { dayNumber, dayText } from '../../client/dates/days.ts';
import { askedPeriod } from '../../client/time/asked.ts';
import { including, lengthOf, panned, shareOf, wholeOf, zoomed } from '../../client/time/stretch.ts';
import { ticksOf } from '../../client/time/ticks.ts';
import { endsOf } from '../../client/time/useReach.ts';

const whole = { from: 0, to: 1000 };

describe('what is in sight', () => {
  it('has some room around the first and the last day', () => {
    const { from, to } = wholeOf(100, 199);
    expect([from, to]).toEqual([98, 202]);
    expect(lengthOf(wholeOf(100, 100))).toBeGreaterThanOrEqual(6);
  });

  it('keeps the point in its place that is zoomed at', () => {
    const closer = zoomed(whole, whole, 0.5, 200);
    expect(lengthOf(closer)).toBe(500);
    expect(shareOf(closer, 200)).toBeCloseTo(shareOf(whole, 200));
  });

  it('never shows more than the whole nor less than some days', () => {
    expect(zoomed(whole, whole, 4)).toEqual(whole);
    expect(lengthOf(zoomed(whole, whole, 1e-9))).toBe(6);
  });

  it('is panned to the edge and no farther', () => {
    expect(panned({ from: 100, to: 200 }, whole, 50)).toEqual({ from: 150, to: 250 });
    expect(panned({ from: 100, to: 200 }, whole, -500)).toEqual({ from: 0, to: 100 });
  });

  it('moves no farther than needed to include a point', () => {
    const seen = { from: 100, to: 200 };
    expect(including(seen, whole, 150)).toBe(seen);
    expect(including(seen, whole, 300)).toEqual({ from: 204, to: 304 });
    expect(including(seen, whole, 50)).toEqual({ from: 46, to: 146 });
  });
});

describe('ticksOf(stretch, room)', () => {
  const ticks = (from: string, to: string, room: number) =>
    ticksOf({ from: dayNumber(from), to: dayNumber(to) }, room).map(
      ({ at, unit }) => `${unit} ${dayText(at)}`,
    );

  it('marks days, Mondays, months or years, whichever there is room for', () => {
    expect(ticks('2022-02-18', '2022-02-22', 0.2)[0]).toBe('day 2022-02-18');
    expect(ticks('2022-02-01', '2022-03-01', 0.2)).toEqual([
      'day 2022-02-07',
      'day 2022-02-14',
      'day 2022-02-21',
      'day 2022-02-28',
    ]);
    expect(ticks('2021-11-29', '2022-02-24', 0.1)).toEqual([
      'month 2021-12-01',
      'month 2022-01-01',
      'month 2022-02-01',
    ]);
    expect(ticks('1874-05-01', '2023-01-01', 0.1)).toEqual(
      ['1875', '1900', '1925', '1950', '1975', '2000'].map((year) => `year ${year}-01-01`),
    );
  });

  it('ends even where no step leaves room enough', () => {
    expect(ticks('0001-01-01', '9000-01-01', 0.9).length).toBeLessThan(12);
  });
});

describe('askedPeriod(seen, bucket)', () => {
  const seen = { from: dayNumber('2021-12-01'), to: dayNumber('2022-02-21') };

  it('asks in blocks of years, so that panning a little asks nothing new', () => {
    expect(askedPeriod(seen, 'DAY')).toEqual({ from: '2020-01-01', to: '2023-12-31' });
    expect(askedPeriod(panned(seen, { from: -1e6, to: 1e6 }, 20), 'WEEK')).toEqual(askedPeriod(seen, 'WEEK'));
  });

  it('asks for all years at once', () => {
    expect(askedPeriod(seen, 'YEAR')).toBeNull();
  });
});

describe('endsOf(reach)', () => {
  it('goes from the first to the last exact day, however wide the vaguest date is', () => {
    expect(
      endsOf({
        first: '2021-12-03',
        last: '2022-02-21',
        undated: 0,
        spans: [{ earliest: '2000-01-01', latest: '2099-12-31', count: 1, kinds: [] }],
      }),
    ).toEqual({ from: dayNumber('2021-12-03'), to: dayNumber('2022-02-22') });
  });

  it('takes what the vaguer dates cover where nothing is dated exactly', () => {
    expect(
      endsOf({
        first: null,
        last: null,
        undated: 0,
        spans: [{ earliest: '2021-12-01', latest: '2021-12-31', count: 1, kinds: [] }],
      }),
    ).toEqual({ from: dayNumber('2021-12-01'), to: dayNumber('2022-01-01') });
  });

  it('is nothing where nothing is dated', () => {
    expect(endsOf({ first: null, last: null, undated: 3, spans: [] })).toBeNull();
  });
});
