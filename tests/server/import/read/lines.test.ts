import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../written.ts';

const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);

describe('readLines', () => {
  it('gives the same lines however the bytes are cut, with LF and CR LF, numbered from 1', async () => {
    const content = Buffer.from('\uFEFFfirst\r\nzweite Zeile ü\n\nчетвёртая\nlast without an end');
    for (const size of [1, 2, 3, 5, 1000]) {
      const lines = await linesOf(content, size);
      expect(texts(lines)).toEqual(['first', 'zweite Zeile ü', '', 'четвёртая', 'last without an end']);
      expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
      expect(lines.every(({ fault }) => fault === null)).toBe(true);
    }
  });

  it('reads UTF-16 by its byte-order mark', async () => {
    // U+010A and U+0A00 have a byte that looks like a line end.
    const text = '\uFEFFĊ one\r\nਆ two\n';
    const little = Buffer.from(text, 'utf16le');
    for (const content of [little, Buffer.from(little).swap16()])
      for (const size of [1, 3, 64]) expect(texts(await linesOf(content, size))).toEqual(['Ċ one', 'ਆ two']);
  });

  it('reads other encodings when told so, and names those that there are not', async () => {
    expect(texts(await linesOf(Buffer.from('Göteborg\nÅbo\n', 'latin1'), 4, 'windows-1252'))).toEqual([
      'Göteborg',
      'Åbo',
    ]);
    await expect(linesOf(Buffer.from('a\n'), 4, 'no-such')).rejects.toThrow('There is no encoding no-such');
  });

  it('reads files whose lines end in CR alone', async () => {
    expect(texts(await linesOf(Buffer.from('a\rb\rc'), 100))).toEqual(['a', 'b', 'c']);
  });

  it('finds fault with single lines and reads the others', async () => {
    const content = Buffer.concat([
      Buffer.from('good\nbad '),
      Buffer.from([0xe9, 0x0a]),
      Buffer.from('nul \0 here\nlost \uFFFD\nvery good\n'),
    ]);
    for (const size of [2, 1000])
      expect((await linesOf(content, size)).map(({ fault }) => fault)).toEqual([
        null,
        'bytes that are not utf-8',
        'a NUL character',
        'characters that were lost before (U+FFFD)',
        null,
      ]);
  });

  it('does not hold a line of some megabytes, and goes on behind it', async () => {
    const content = Buffer.concat([Buffer.from('a\n'), Buffer.alloc(3_000_000, 'x'), Buffer.from('\nb\n')]);
    const lines = await linesOf(content, 65536);
    expect(lines.map(({ fault }) => fault)).toEqual([null, 'a line of more than 1048576 bytes', null]);
    expect(lines[1]?.text.length).toBeLessThan(1000);
    expect(lines[2]).toEqual({ number: 3, text: 'b', fault: null });
  });

  it('gives back any lines that were written', async () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\0\uFFFD\uFEFF]/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        async (lines, size) => {
          expect(texts(await linesOf(Buffer.from(lines.map((each) => `${each}\n`).join('')), size))).toEqual(
            lines,
          );
        },
      ),
    );
  });
});
