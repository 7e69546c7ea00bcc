import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { formats, recognizeFormat } from '../../../../server/import/formats/formats.ts';
import { quadruples } from '../../../../server/import/formats/quadruples.ts';
import { rowsOf, withFile } from '../written.ts';

const quadruple = 'France\tConsult\tGermany\t2014-01-01\n';

describe('formats', () => {
  it('have names of their own', () => {
    const names = formats.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are recognized by content, packed or not, and whatever the encoding', async () => {
    for (const content of [quadruple, gzipSync(quadruple), Buffer.from(`\uFEFF${quadruple}`, 'utf16le')])
      expect(await withFile(content, (file) => recognizeFormat(file))).toBe(quadruples);
  });

  it('are not recognized in other texts, in what is no text, and in nothing', async () => {
    for (const content of [
      'Dear reader,\nnothing to see\n',
      'a,b,c\n1,2,3\n',
      Buffer.from([0, 1, 2, 255]),
      '',
    ])
      expect(await withFile(content, (file) => recognizeFormat(file))).toBeNull();
  });

  it.each(formats.map((format) => [format.name, format] as const))(
    '%s refuses a text that is not in its form, and gives no rows of an empty one',
    async (_, format) => {
      await expect(rowsOf(format, 'Dear reader,\nnothing to see\n')).rejects.toThrow('is not in this form');
      expect(await rowsOf(format, '')).toEqual([]);
    },
  );

  it('stop reading when whoever asked for the rows stops', () =>
    withFile(quadruple.repeat(100_000), async (file) => {
      for await (const row of quadruples.rows(file)) {
        expect(row.line).toBe(1);
        break;
      }
      expect(file.position()).toBeLessThan(file.size);
    }));
});
