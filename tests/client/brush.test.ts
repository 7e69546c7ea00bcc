import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '../../client/dates/days.ts';
import { drawn } from '../../client/time/brush.ts';
import { edtfOf, periodOf, stretchOf } from '../../client/time/period.ts';
import { readEnd } from '../../client/time/readEnd.ts';
import { afterKey } from '../../client/time/sliderKeys.ts';

const ends = { from: dayNumber('2021-12-03'), to: dayNumber('2022-02-21') + 1 };
const of = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) + 1 });
const days = (stretch: ReturnType<typeof drawn>) => stretch && edtfOf(periodOf(stretch));

describe('a period that is drawn', () => {
  const at = dayNumber('2022-02-10') + 0.3;

  it('holds the days that were drawn over, from either side', () => {
    const other = dayNumber('2022-02-12') + 0.8;
    expect(days(drawn({ type: 'draw', at }, other, 'DAY', ends))).toBe('2022-02-10/2022-02-12');
    expect(days(drawn({ type: 'draw', at: other }, at, 'DAY', ends))).toBe('2022-02-10/2022-02-12');
  });

  it('holds whole months where bars are months, but nothing beyond what there is', () => {
    expect(days(drawn({ type: 'draw', at }, dayNumber('2022-01-15'), 'MONTH', ends))).toBe(
      '2022-01-01/2022-02-21',
    );
    expect(days(drawn({ type: 'draw', at: ends.from - 20 }, ends.from - 10, 'DAY', ends))).toBe('2021-12-03');
  });

  it('keeps its length when it is moved, and stays within what there is', () => {
    const gesture = { type: 'move', at, of: of('2022-02-07', '2022-02-13') } as const;
    expect(days(drawn(gesture, at + 3.2, 'MONTH', ends))).toBe('2022-02-10/2022-02-16');
    expect(days(drawn(gesture, at + 300, 'DAY', ends))).toBe('2022-02-15/2022-02-21');
    expect(days(drawn(gesture, at - 300, 'DAY', ends))).toBe('2021-12-03/2021-12-09');
  });

  it('is resized to the nearest edge of a bar, and never to less than a day', () => {
    const gesture = { type: 'resize', end: 'to', of: of('2022-02-07', '2022-02-13') } as const;
    expect(days(drawn(gesture, dayNumber('2022-02-16') + 0.9, 'DAY', ends))).toBe('2022-02-07/2022-02-16');
    expect(days(drawn(gesture, ends.from, 'DAY', ends))).toBe('2022-02-07');
  });

  it('is left as it is while the plot is panned', () => {
    expect(drawn({ type: 'pan', at }, at + 5, 'DAY', ends)).toBeNull();
  });
});

describe('stretchOf(period, ends)', () => {
  it('takes an open end for that of what there is', () => {
    expect(stretchOf({ from: null, to: '2022-01-31' }, ends)).toEqual({
      from: ends.from,
      to: dayNumber('2022-02-01'),
    });
    expect(stretchOf({ from: '2022-02-01', to: null }, ends).to).toBe(ends.to);
  });

  it('is never turned, even where the period lies beyond what there is', () => {
    for (const period of [
      { from: '2030-01-01', to: null },
      { from: null, to: '1990-01-01' },
    ]) {
      const { from, to } = stretchOf(period, ends);
      expect(to).toBeGreaterThan(from);
    }
  });
});

describe('afterKey(key, end, period, bucket, ends)', () => {
  const period = { from: '2022-02-07', to: '2022-02-13' };
  it.each([
    ['ArrowRight', 'from', 'DAY', '2022-02-08/2022-02-13'],
    ['ArrowLeft', 'to', 'DAY', '2022-02-07/2022-02-12'],
    ['ArrowUp', 'to', 'WEEK', '2022-02-07/2022-02-20'],
    ['ArrowDown', 'from', 'WEEK', '2022-01-31/2022-02-13'],
    ['PageDown', 'from', 'DAY', '2022-02-01/2022-02-13'],
    ['PageUp', 'to', 'DAY', '2022-02-07/2022-02-21'],
    ['Home', 'from', 'DAY', '../2022-02-13'],
    ['End', 'to', 'DAY', '2022-02-07/..'],
    ['End', 'from', 'DAY', '2022-02-13'],
    ['Home', 'to', 'DAY', '2022-02-07'],
  ] as const)('%s on the handle "%s" with bars of a %s makes it %s', (key, end, bucket, expected) => {
    const next = afterKey(key, end, period, bucket, ends);
    expect(next && edtfOf(next)).toBe(expected);
  });

  it('moves by ten years where bars are years', () => {
    const centuries = { from: dayNumber('1874-01-01'), to: dayNumber('2024-01-01') };
    const years = { from: '1990-01-01', to: '2000-12-31' };
    expect(afterKey('PageDown', 'from', years, 'YEAR', centuries)?.from).toBe('1980-01-01');
    expect(afterKey('PageUp', 'to', years, 'YEAR', centuries)?.to).toBe('2010-12-31');
  });

  it('begins from what there is where an end is open', () => {
    expect(afterKey('ArrowRight', 'from', { from: null, to: null }, 'DAY', ends)).toEqual({
      from: '2021-12-04',
      to: null,
    });
  });

  it('leaves other keys alone', () => {
    expect(afterKey('Tab', 'from', period, 'DAY', ends)).toBeNull();
  });
});

describe('readEnd(text, end, period)', () => {
  const open = { from: null, to: null };
  it.each([
    ['2022-02-14', 'from', '2022-02-14/..'],
    ['2022-02', 'from', '2022-02-01/..'],
    ['2022-02', 'to', '../2022-02-28'],
    ['2024-02', 'to', '../2024-02-29'],
    [' 2021 ', 'to', '../2021-12-31'],
    ['', 'to', '../..'],
  ] as const)('reads "%s" as %s: %s', (text, end, expected) => {
    const read = readEnd(text, end, open);
    expect(typeof read === 'string' ? read : edtfOf(read)).toBe(expected);
  });

  it.each(['yesterday', '2022-02-30', '2022-13', '14.2.2022', '2022-02-14/2022-02-20', '2022-00-10', '22'])(
    'does not take "%s" for a date',
    (text) => {
      expect(readEnd(text, 'from', open)).toBe('noDate');
    },
  );

  it('refuses a period that ends before it begins, and allows one day', () => {
    expect(readEnd('2022-03', 'from', { from: null, to: '2022-02-20' })).toBe('turned');
    expect(readEnd('2022-02-20', 'from', { from: null, to: '2022-02-20' })).toEqual({
      from: '2022-02-20',
      to: '2022-02-20',
    });
  });
});
