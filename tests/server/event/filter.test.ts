import { describe, expect, it } from '@jest/globals';
import {
  filterFrom,
  noFilter,
  restrictions,
  withParticipants,
  withTopic,
} from '../../../server/event/filter.ts';

describe('filterFrom', () => {
  it('restricts nothing without a filter', () => {
    expect(filterFrom(undefined)).toEqual(noFilter);
    expect(restrictions(filterFrom({}))).toEqual([]);
  });

  it('takes the first day of `from` and the last of `to`', () => {
    expect(filterFrom({ from: '2022-02', to: '2022-02' })).toMatchObject({
      from: '2022-02-01',
      to: '2022-02-28',
    });
  });

  it('leaves undated events out of a period unless they are asked for', () => {
    expect(filterFrom({ from: '2022' }).dated).toBe(true);
    expect(filterFrom({ from: '2022', undated: true }).dated).toBeNull();
    expect(filterFrom({ undated: false }).dated).toBeNull();
  });

  it('refuses a period that ends before it begins', () => {
    expect(() => filterFrom({ from: '2022-02', to: '2021' })).toThrow(
      /ends \(2021\) before it begins \(2022-02\)/,
    );
  });

  it('knows what was published by the last day of `asKnownOn`, and everything where that is open', () => {
    expect(filterFrom({ asKnownOn: '2022-02' }).asKnownOn).toBe('2022-02-28');
    expect(filterFrom({ asKnownOn: '2022-02/..' }).asKnownOn).toBe('9999-12-31');
  });

  it('takes an empty list of participants for none, and any other empty list for nothing at all', () => {
    expect(restrictions(filterFrom({ participants: [], kinds: [] }))).toEqual(['kinds']);
  });
});

describe('a narrowed filter', () => {
  it('puts further participants first, each once', () => {
    expect(withParticipants(filterFrom({ participants: ['b', 'a'] }), 'a').participants).toEqual(['a', 'b']);
  });

  it('is never widened by a topic', () => {
    expect(withTopic(filterFrom({ topics: ['x', 'y'] }), 'x').topics).toEqual(['x']);
    expect(withTopic(filterFrom({ topics: ['y'] }), 'x').topics).toEqual([]);
  });
});
