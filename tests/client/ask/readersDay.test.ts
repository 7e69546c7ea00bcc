import { describe, expect, it } from '@jest/globals';
import { dayToSend, readersDay } from '../../../client/ask/readersDay.ts';

describe('dayToSend(today, newest)', () => {
  it.each([
    ['2022-03-24', '2022-02-21', '2022-03-24', 'is 31 days behind'],
    ['2022-03-25', '2022-02-21', null, 'is 32 days behind'],
    ['2022-02-21', '2022-02-21', '2022-02-21', 'is of today'],
    ['2022-02-21', '2022-06-01', '2022-02-21', 'tells of what is planned'],
    ['2022-02-21', null, null, 'has no day'],
  ])('on %s with news of %s gives %s, as the graph %s', (today, newest, sent, _) => {
    expect(dayToSend(today, newest)).toBe(sent);
  });
});

describe('readersDay(now)', () => {
  it('is the day where the reader is, not the one in Greenwich', () => {
    expect(readersDay(new Date(2022, 1, 3, 0, 30))).toBe('2022-02-03');
    expect(readersDay(new Date(2022, 10, 21, 23, 59))).toBe('2022-11-21');
  });
});
