import { describe, expect, it } from '@jest/globals';
import { dayToSend, readersDay } from '../../../client/ask/readersDay.ts';

describe('dayToSend(today, newest)', () => {
  it.each([
    // 31 days behind, and 32.
    ['2022-03-24', '2022-02-21', '2022-03-24'],
    ['2022-03-25', '2022-02-21', null],
    ['2022-02-21', '2022-02-21', '2022-02-21'],
    // Of what is planned.
    ['2022-02-21', '2022-06-01', '2022-02-21'],
    ['2022-02-21', null, null],
  ])('on %s with the newest event of %s gives %s', (today, newest, sent) => {
    expect(dayToSend(today, newest)).toBe(sent);
  });
});

describe('readersDay(now)', () => {
  it('is the day where the reader is, not the one in Greenwich', () => {
    expect(readersDay(new Date(2022, 1, 3, 0, 30))).toBe('2022-02-03');
    expect(readersDay(new Date(2022, 10, 21, 23, 59))).toBe('2022-11-21');
  });
});
