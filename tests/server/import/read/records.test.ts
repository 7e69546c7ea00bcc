import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { commas, recordsOf, tabsOnly } from '../written.ts';

/** Columns of good rows, reasons of bad ones, each with its line. */
const seen = (rows: Awaited<ReturnType<typeof recordsOf>>): unknown[] =>
  rows.map((row) => [row.line, row.as === 'TEXT' ? row.columns : row.reason]);

describe('readRecords', () => {
  it('reads quoted columns with delimiters, quotes and line ends in them', async () => {
    expect(seen(await recordsOf('a,b\n1,"x, ""y""\nand z"\n3,\n'))).toEqual([
      [1, ['a', 'b']],
      [2, ['1', 'x, "y"\nand z']],
      [4, ['3', '']],
    ]);
  });

  it('goes on at the next line behind a quote that is not closed', async () => {
    const rows = 'a,b\n1,"open\n2,fine\n3,"fine, too"\n4,"and\nthis"\n5,x\n';
    const unclosed = 'a quote is opened and not closed';
    for (const size of [5, 1000])
      expect(seen(await recordsOf(rows, commas, [2], size))).toEqual([
        [1, ['a', 'b']],
        [2, unclosed],
        [3, ['2', 'fine']],
        [4, ['3', 'fine, too']],
        [5, ['4', 'and\nthis']],
        [7, ['5', 'x']],
      ]);
  });

  it('does not take rows for text where a later quote seems to close the first', async () => {
    const rows = 'a,b,c,d\n1,2,3,"open\n4,5,6,7\n8,9,10,11\n12,13,14,x"\n15,16,17,"two\nlines, fine"\n';
    expect(seen(await recordsOf(rows))).toEqual([
      [1, ['a', 'b', 'c', 'd']],
      [2, 'a quote is opened and not closed'],
      [3, ['4', '5', '6', '7']],
      [4, ['8', '9', '10', '11']],
      [5, ['12', '13', '14', 'x"']],
      [6, ['15', '16', '17', 'two\nlines, fine']],
    ]);
  });

  it('does not look for the end of a quote in all of a large file', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `${index},x`);
    const rows = await recordsOf(['a,b', '1,"open', ...many].join('\n'), commas, [2], 4096);
    expect(rows).toHaveLength(5002);
    expect(rows.filter(({ as }) => as === 'BAD')).toEqual([
      { as: 'BAD', line: 2, reason: 'a quote is opened and not closed', excerpt: '1,"open' },
    ]);
  });

  it('counts columns by the first row, or as it is told', async () => {
    expect(seen(await recordsOf('a\tb\tc\n1\t2\n1\t2\t3\n', tabsOnly))).toEqual([
      [1, ['a', 'b', 'c']],
      [2, '2 columns instead of 3'],
      [3, ['1', '2', '3']],
    ]);
    expect(seen(await recordsOf('1\t2\n1\t2\t3', tabsOnly, [3, 4]))[0]).toEqual([
      1,
      '2 columns instead of 3 or 4',
    ]);
  });

  it('passes over empty lines, but not rows whose columns are empty', async () => {
    expect(seen(await recordsOf('a\tb\n\n  \n\t\n', tabsOnly))).toEqual([
      [1, ['a', 'b']],
      [4, ['', '']],
    ]);
  });

  it('takes quotes between tabs for ordinary characters', async () => {
    const text = 'Nicholas "Nick" Xenophon\t5" gun\n"\tx\n';
    expect(seen(await recordsOf(text, tabsOnly))).toEqual([
      [1, ['Nicholas "Nick" Xenophon', '5" gun']],
      [2, ['"', 'x']],
    ]);
  });

  it('takes a quote inside a column that is not in quotes as it stands', async () => {
    expect(seen(await recordsOf('a,b\n5" gun,x\nthe "b" team,"c, d"\n'))).toEqual([
      [1, ['a', 'b']],
      [2, ['5" gun', 'x']],
      [3, ['the "b" team', 'c, d']],
    ]);
  });

  it('names the one row whose quotes are wrong', async () => {
    expect(seen(await recordsOf('a,b\n"x"y,2\n3,4\n'))).toEqual([
      [1, ['a', 'b']],
      [2, 'quotes that do not pair'],
      [3, ['3', '4']],
    ]);
  });

  it('reads quotes behind backslashes', async () => {
    const dialect = { delimiter: '\t', quoted: true, escape: '\\' } as const;
    expect(seen(await recordsOf('"a"\t"say \\"yes\\""\n"b"\t"c"\n', dialect))).toEqual([
      [1, ['a', 'say "yes"']],
      [2, ['b', 'c']],
    ]);
  });

  it('shows of a bad row what can be shown, 200 characters at most', async () => {
    const [bad] = await recordsOf(`a\u0007\u001b\tb\0${'x'.repeat(500)}\n`, tabsOnly);
    expect(bad).toMatchObject({ as: 'BAD', reason: 'a NUL character' });
    expect(bad?.as === 'BAD' && bad.excerpt).toBe(`a bx${'x'.repeat(196)}`);
  });

  it('gives back any rows that a writer of CSV wrote, and the lines on which they began', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0\uFFFD\uFEFF]/.test(text));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
        const text = stringify(rows, { delimiter, quoted: true });
        const read = await recordsOf(text, { ...commas, delimiter }, [3], 16);
        expect(read.map((row) => row.as === 'TEXT' && row.columns)).toEqual(rows);
        let line = 1;
        for (const [index, columns] of rows.entries()) {
          expect(read[index]?.line).toBe(line);
          line += 1 + columns.join('').split('\n').length - 1;
        }
      }),
    );
  });
});
