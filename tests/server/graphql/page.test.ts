import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, isString, pageOf, pageSize } from '../../../server/graphql/page.ts';

describe('a cursor', () => {
  it('comes back as the position that it was made of', () => {
    expect(decodeCursor(encodeCursor('2022-02-20 æ'), isString)).toBe('2022-02-20 æ');
  });

  it.each(['', 'xx', encodeCursor(7), '💥', 'e30'])('"%s" is refused by a list of another kind', (cursor) => {
    expect(() => decodeCursor(cursor, isString)).toThrow(/is no cursor of this list/);
  });
});

describe('pageSize', () => {
  it('takes null for the default and refuses what lies outside', () => {
    expect(pageSize(null, 25)).toBe(25);
    expect(pageSize(0, 25)).toBe(0);
    expect(() => pageSize(-1, 25)).toThrow(/must be from 0 to 1000/);
    expect(() => pageSize(1001, 25)).toThrow(/must be from 0 to 1000/);
  });
});

describe('pageOf', () => {
  it('tells from one item too many that there is a next page', () => {
    const rest = { hasPreviousPage: false, totalCount: () => Promise.resolve(3) };
    const page = pageOf(
      ['a', 'b', 'c'],
      2,
      (item) => item,
      (item) => item,
      rest,
    );
    expect(page.nodes).toEqual(['a', 'b']);
    expect(page.hasNextPage).toBe(true);
    expect(
      pageOf(
        ['a'],
        2,
        (item) => item,
        (item) => item,
        rest,
      ).hasNextPage,
    ).toBe(false);
  });
});
