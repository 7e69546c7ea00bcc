import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  addYears,
  mondayOfWeek,
  unitOf,
  weekdayOf,
  windowBeside,
} from '../../../../server/ask/times/days.ts';

describe('days', () => {
  it('counts days over months, years and leap days', () => {
    expect(addDays('2022-02-28', 1)).toBe('2022-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31');
  });

  it('stays in the shorter month', () => {
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
    expect(addMonths('2022-03-31', -13)).toBe('2021-02-28');
  });

  it('ends with the month also in a leap year', () => {
    expect(addYears({ from: '2022-02-01', to: '2022-02-28' }, 2)).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(addYears({ from: '2022-02-28', to: '2022-02-28' }, 2)).toEqual({
      from: '2024-02-28',
      to: '2024-02-28',
    });
  });

  it('keeps within the years 1 to 9999', () => {
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addMonths('9999-12-31', 12_000)).toBe('9999-12-31');
  });

  it('knows weekdays and the weeks of ISO 8601', () => {
    expect(weekdayOf('2022-02-24')).toBe(4);
    expect(weekdayOf('2022-02-27')).toBe(7);
    expect(unitOf('week', '2022-02-27')).toEqual({ from: '2022-02-21', to: '2022-02-27' });
    expect(mondayOfWeek(2020, 53)).toBe('2020-12-28');
    expect(mondayOfWeek(2021, 53)).toBeNull();
    expect(mondayOfWeek(2021, 1)).toBe('2021-01-04');
  });

  it('finds whole months beside whole months', () => {
    const february = { from: '2022-02-01', to: '2022-02-28' };
    expect(windowBeside(february, 'month', 1, -1)).toEqual({ from: '2022-01-01', to: '2022-01-31' });
    expect(windowBeside(february, 'month', 1, 1)).toEqual({ from: '2022-03-01', to: '2022-03-31' });
  });
});
