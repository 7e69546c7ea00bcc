import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../server/fold.ts';
import { allWords, anyName, everyName } from '../../server/search.ts';

describe('fold', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['Путин', 'putin'],
    ['Oleksii  Reznikov ', 'oleksii reznikov'],
    ['Ødegård', 'odegard'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['ＮＡＴＯ', 'nato'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('words for Lucene', () => {
  it('forgives a typo in words of four letters and two in words of eight', () => {
    expect(everyName('nato')).toContain('nato~1');
    expect(everyName('zelenskyj')).toContain('zelenskyj~2');
    expect(everyName('ap')).not.toContain('~');
  });

  it('holds no operator that a user has typed', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'a AND b',
        'name:*',
        '"',
        '\\',
        'a~',
        '[a TO z]',
        '(((',
        '/.*/',
        'a^9',
        '+a -b',
        '&& ||',
        '`MATCH (n) DETACH DELETE n`',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        for (const words of [everyName(text), anyName(text), allWords(text)]) {
          const operands = words
            .replace(/ (AND|OR) /g, ' ')
            .replace(/[()]/g, ' ')
            .trim()
            .split(/\s+/);
          for (const operand of operands) expect(operand).toMatch(/^[a-z0-9]+(\^\d|\*(\^\d)?|~[12])?$/);
        }
      }),
    );
  });

  it('leaves out what is not indexed, so that the other words find', () => {
    expect(allWords('talks in the Kremlin')).toBe(allWords('talks Kremlin'));
    expect(everyName('Bank of England')).toBe(everyName('Bank England'));
    expect(allWords('in the')).toBe(allWords(''));
  });

  it('is never empty: what holds no word matches nothing', () => {
    expect(everyName('!?')).toBe(anyName(''));
    expect(everyName('')).toMatch(/^\w+$/);
  });

  it('passes over what comes after twelve words', () => {
    expect(allWords('word '.repeat(10_000)).length).toBeLessThan(400);
  });
});
