import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { edtfRange, isEdtf } from '../../server/edtf.ts';

describe('edtfRange', () => {
  it.each([
    ['2022-02-20', '2022-02-20', '2022-02-20'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-12~', '2021-12-01', '2021-12-31'],
    ['2022-02-20?', '2022-02-20', '2022-02-20'],
    ['2022-02-14/2022-02-16', '2022-02-14', '2022-02-16'],
    ['2022-01~/2022-02-21', '2022-01-01', '2022-02-21'],
    ['2021-24', '2021-12-01', '2022-02-28'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2022-02/..', '2022-02-01', null],
    ['../2022-02', null, '2022-02-28'],
    ['2022-02-20T21:30:00Z', '2022-02-20', '2022-02-20'],
    ['2022-02-20T23:30:00-05:00', '2022-02-20', '2022-02-20'],
  ])('reads %s as %s to %s', (text, earliest, latest) => {
    expect(edtfRange(text)).toEqual({ earliest, latest });
  });

  it.each([
    '',
    ' ',
    'yesterday',
    '2022-13',
    '2022-02-29',
    '2022-02-30',
    '2022-2-3',
    '20220220',
    '2022-02-16/2022-02-14',
    '[2021,2022]',
    'Y12022',
    '-0044',
    '2022-02-20 ',
  ])('refuses "%s"', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it('reads every day as itself', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(edtfRange(day)).toEqual({ earliest: day, latest: day });
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void edtfRange(text)));
  });
});
