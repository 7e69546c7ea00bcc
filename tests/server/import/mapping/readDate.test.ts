import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, readDate, type DateFormat } from '../../../../server/import/mapping/readDate.ts';

describe('readDate', () => {
  it.each<[DateFormat, string, string | null]>([
    ['YEAR_FIRST', '2014-03-12', '2014-03-12'],
    ['YEAR_FIRST', '2014/3/12', '2014-03-12'],
    ['YEAR_FIRST', '20140312', '2014-03-12'],
    ['YEAR_FIRST', '2014-03-12T10:20:30Z', '2014-03-12'],
    ['YEAR_FIRST', '2014-03-12 10:20', '2014-03-12'],
    ['YEAR_FIRST', '2014-03', '2014-03'],
    ['YEAR_FIRST', '2014', '2014'],
    ['YEAR_FIRST', '2014-02-30', null],
    ['YEAR_FIRST', '12.03.2014', null],
    ['DAY_FIRST', '12.03.2014', '2014-03-12'],
    ['DAY_FIRST', '12/3/2014', '2014-03-12'],
    ['DAY_FIRST', '3/2014', '2014-03'],
    ['DAY_FIRST', '12 March 2014', '2014-03-12'],
    ['DAY_FIRST', '12. mars 2014', '2014-03-12'],
    ['DAY_FIRST', '12-Mar-2014', '2014-03-12'],
    ['DAY_FIRST', '1er mai 2014', '2014-05-01'],
    ['DAY_FIRST', '12 марта 2014', '2014-03-12'],
    ['DAY_FIRST', '03/12/14', null],
    ['DAY_FIRST', '31/04/2014', null],
    ['MONTH_FIRST', '03/12/2014', '2014-03-12'],
    ['MONTH_FIRST', 'March 12, 2014', '2014-03-12'],
    ['MONTH_FIRST', 'Wednesday, March 12th, 2014 10:30 PM', '2014-03-12'],
    ['MONTH_FIRST', 'March 2014', '2014-03'],
    ['MONTH_FIRST', '13/12/2014', null],
    ['EDTF', '2014-03-01/2014-03-05', '2014-03-01/2014-03-05'],
    ['EDTF', '2014-03~', '2014-03~'],
    ['EDTF', 'soon', null],
    ['UNIX', '1394582400', '2014-03-12'],
    ['UNIX', '1394582400000', '2014-03-12'],
    ['DAY_FIRST', 'sometime', null],
    ['DAY_FIRST', '', null],
  ])('%s: %s', (format, text, date) => expect(readDate(text, format)).toBe(date));

  it('reads any day in the order in which it was written', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-', ' '), (date, by) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-') as [string, string, string];
        expect(readDate([y, m, d].join(by), 'YEAR_FIRST')).toBe(iso);
        expect(readDate([d, m, y].join(by), 'DAY_FIRST')).toBe(iso);
        expect(readDate([m, d, y].join(by), 'MONTH_FIRST')).toBe(iso);
      }),
    );
  });
});

describe('dateOf', () => {
  it('is less exact where parts are 0 or missing', () => {
    expect(dateOf('1999', '1', '0')).toBe('1999-01');
    expect(dateOf('1999', '0', '0')).toBe('1999');
    expect(dateOf('1999', '13', '1')).toBeNull();
    expect(dateOf('99', '1', '1')).toBeNull();
  });
});
