import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, unitOf } from '../../../../server/ask/times/days.ts';
import { readTimes } from '../../../../server/ask/times/readTimes.ts';
import { timeWords } from '../../../../server/ask/times/timeWords.ts';

const codes = ['en', 'nb', 'sv'] as const;

describe('timeWords(days)', () => {
  it.each([
    ['2022-02-20', '2022-02-20', 'on 20 February 2022', 'den 20. februar 2022', 'den 20 februari 2022'],
    ['2022-02-01', '2022-02-28', 'in February 2022', 'i februar 2022', 'i februari 2022'],
    ['2022-01-01', '2022-12-31', 'in 2022', 'i 2022', 'under 2022'],
    ['2020-01-01', '2022-12-31', 'from 2020 to 2022', 'fra 2020 til 2022', 'från 2020 till 2022'],
    [
      '2022-02-03',
      '2022-02-15',
      'from 3 to 15 February 2022',
      'fra 3. til 15. februar 2022',
      'från den 3 till den 15 februari 2022',
    ],
    [
      '2022-01-03',
      '2022-02-15',
      'from 3 January to 15 February 2022',
      'fra 3. januar til 15. februar 2022',
      'från den 3 januari till den 15 februari 2022',
    ],
    [
      '2021-12-01',
      '2022-02-28',
      'from December 2021 to February 2022',
      'fra desember 2021 til februar 2022',
      'från december 2021 till februari 2022',
    ],
    [
      '2022-01-01',
      '2022-03-31',
      'from January to March 2022',
      'fra januar til mars 2022',
      'från januari till mars 2022',
    ],
    ['2022-01-01', undefined, 'since 1 January 2022', 'siden 1. januar 2022', 'sedan den 1 januari 2022'],
    [
      undefined,
      '2022-02-20',
      'until 20 February 2022',
      'til og med 20. februar 2022',
      'till och med den 20 februari 2022',
    ],
    [undefined, undefined, '', '', ''],
  ])('puts %s to %s into words', (from, to, ...words) => {
    const days = { ...(from && { from }), ...(to && { to }) };
    expect(codes.map((code) => timeWords(days, code))).toEqual(words);
  });

  const anyDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyStretch = fc.oneof(
    anyDay.map((day) => ({ from: day, to: day })),
    anyDay.map((from) => ({ from })),
    anyDay.map((to) => ({ to })),
    fc
      .tuple(anyDay, fc.integer({ min: 0, max: 300 }))
      .map(([from, days]) => ({ from, to: addDays(from, days) })),
    fc
      .tuple(anyDay, fc.integer({ min: 0, max: 300 }), fc.constantFrom('month' as const, 'year' as const))
      .map(([day, days, unit]) => ({
        from: unitOf(unit, day).from,
        to: unitOf(unit, addDays(day, days)).to,
      })),
  );

  it.each(codes)('puts them so that readTimes reads the same days: %s', (code) => {
    fc.assert(
      fc.property(anyStretch, anyDay, (days, today) => {
        const words = timeWords(days, code);
        const text = `🙂 NATO ${words}?`;
        const start = text.indexOf(words);
        expect(readTimes(text, code, today)).toEqual([{ start, end: start + words.length, ...days }]);
      }),
      { numRuns: 300 },
    );
  });
});
