import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { read, tell, tellAll } from '../../../server/backup/values.ts';
import { anyValue } from './graphs.ts';

describe('a value in a backup', () => {
  it('is read as what it was, of the type that it was', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(read(JSON.parse(JSON.stringify(tell(value))))).toStrictEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('is told apart by its type where JSON would not', () => {
    const five = [5, neo4j.int(5), '5', [5], [neo4j.int(5)]];
    expect(new Set(five.map((value) => JSON.stringify(tell(value)))).size).toBe(five.length);
    expect(Object.is(read(JSON.parse(JSON.stringify(tell(-0)))), -0)).toBe(true);
    const bytes = new Int8Array([-128, 0, 127]);
    expect(read(JSON.parse(JSON.stringify(tell(bytes))))).toEqual(bytes);
  });

  it('of a kind that is not known is refused, with the name of the property', () => {
    expect(() => tellAll({ fine: 'x', vector: new Map() })).toThrow('"vector"');
    expect(() => tell(null)).toThrow(TypeError);
  });

  it.each([
    ['a number without a type', 1.5],
    ['an unknown type', { x: 1 }],
    ['two types', { f: 1, d: [2022, 1, 1] }],
    ['no type', {}],
    ['null', null],
    ['half a date', { d: [2022, 1] }],
    ['a text for a number', { f: 'many' }],
    ['a whole number of more than 64 bits', { i: '9223372036854775808' }],
    ['one that is none', { i: '1x' }],
    ['bytes that are none', { bytes: 7 }],
  ])('is not read where there is %s', (_, told) => {
    expect(() => read(told)).toThrow(TypeError);
  });
});
