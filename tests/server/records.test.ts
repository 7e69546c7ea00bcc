import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { toPlain } from '../../server/records.ts';

describe('toPlain', () => {
  it('turns driver values into JSON, however deep', () => {
    const day = new neo4j.types.Date(neo4j.int(2022), neo4j.int(2), neo4j.int(20));
    expect(toPlain({ count: neo4j.int(3), days: [day, null], text: 'a', flag: true, real: 0.5 })).toEqual({
      count: 3,
      days: ['2022-02-20', null],
      text: 'a',
      flag: true,
      real: 0.5,
    });
  });

  it('refuses an integer that a number cannot hold', () => {
    expect(() => toPlain(neo4j.int('9007199254740993'))).toThrow(/9007199254740993 is too large/);
  });

  it('refuses whole records of the database', () => {
    const node = new neo4j.types.Node(neo4j.int(1), [], {}, '1');
    expect(() => toPlain(node)).toThrow(/Node; return its properties instead/);
  });
});
