import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { parseMapping } from '../../../../server/import/mapping/readMapping.ts';

describe('parseMapping', () => {
  it('takes a bare name or number for a column, and a word of the list for a value', () => {
    expect(
      parseMapping('who: Hvem\nwhom: [2, { value: Norway, kind: STATE }]\nkind: SPOKE_WITH\n', 'm'),
    ).toMatchObject({
      header: true,
      who: [{ column: 'Hvem' }],
      whom: [{ column: 2 }, { value: 'Norway', kind: { value: 'STATE' } }],
      kind: { value: 'SPOKE_WITH' },
    });
    expect(parseMapping('who: 1\nkind: Type\ndate: Day', 'm')).toMatchObject({
      kind: { column: 'Type' },
      date: { column: 'Day', format: 'YEAR_FIRST' },
    });
  });

  it.each([
    ['who: 1\nkind: Type\nwhen: Day\n', /Unrecognized key: "when"/],
    ['who: 1\nkind:\n  column: Type\n  map: { call: SPOKE }\n', /m:4: kind\.map\.call: /],
    ['who: 1\nkind: { column: a, value: STATED }', /m:2: kind: must have a column, or a value/],
    ['who: 1\nkind: { column: a, codes: CAMEO, map: { a: STATED } }', /codes or a map, not both/],
    ['kind: STATED\n', /who: /],
    [
      'who: 1\nkind: STATED\ndate: { column: a, format: DD.MM }',
      /m:3: date: must have a column and a format \(YEAR_FIRST/,
    ],
    ['who: 1\nkind: STATED\ndelimiter: ab', /m:3: delimiter: must be one character/],
    ['who: [', /m: /],
    ['', /the mapping: /],
  ])('names the fault in %j, with its line', (text, fault) => {
    expect(() => parseMapping(text, 'm')).toThrow(fault);
    expect(() => parseMapping(text, 'm')).toThrow('docs/import-mapping.md');
  });

  it('takes the example of the page about it', async () => {
    const page = await readFile('docs/import-mapping.md', 'utf8');
    const example = /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '';
    expect(parseMapping(example, 'docs/import-mapping.md').who).toEqual([{ column: 'Hvem' }]);
  });
});
