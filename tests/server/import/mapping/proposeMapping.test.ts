import { describe, expect, it } from '@jest/globals';
import { mapped } from '../../../../server/import/formats/mapped.ts';
import type { Mapping } from '../../../../server/import/mapping/mapping.ts';
import { proposeMapping } from '../../../../server/import/mapping/proposeMapping.ts';
import { parseMapping } from '../../../../server/import/mapping/readMapping.ts';
import type { Row } from '../../../../server/import/row.ts';
import { all, withFile } from '../written.ts';

const propose = (content: string): Promise<{ text: string; mapping: Mapping; rows: Row[] }> =>
  withFile(content, async (file) => {
    const text = await proposeMapping(file);
    const mapping = parseMapping(text, 'proposed');
    return { text, mapping, rows: await all(mapped(mapping).rows(file)) };
  });

describe('proposeMapping', () => {
  it('knows Norwegian headings, and gives a mapping that reads the file', async () => {
    const { mapping, rows } = await propose(
      'Nr;Dato;Hvem;Motpart;Hendelse;Kilde;Lenke;Omtale\n' +
        '1;14.02.2022;Ola Nordmann;Kari Nordmann;Telefonsamtale;Avisa;https://example.org/1;"De snakket; lenge"\n' +
        '2;20.02.2022;Ola Nordmann;Per Persen;Møte;Avisa;https://example.org/2;Et møte\n' +
        '3;21.02.2022;Ola Nordmann;Per Persen;Trussel;Posten;https://example.org/3;Ord\n',
    );
    expect(mapping).toMatchObject({
      delimiter: ';',
      who: [{ column: 'Hvem' }],
      whom: [{ column: 'Motpart' }],
      kind: {
        column: 'Hendelse',
        map: { Telefonsamtale: 'SPOKE_WITH', Møte: 'SPOKE_WITH', Trussel: 'THREATENED' },
      },
      medium: { map: { Telefonsamtale: 'PHONE', Møte: 'IN_PERSON' }, otherwise: 'UNKNOWN' },
      date: { column: 'Dato', format: 'DAY_FIRST' },
      source: { outlet: { column: 'Kilde' }, url: { column: 'Lenke' } },
      text: { column: 'Omtale' },
      record: { column: 'Nr' },
    });
    expect(rows.map(({ as }) => as)).toEqual(['EVENT', 'EVENT', 'EVENT']);
  });

  it('goes by the values where there is no heading', async () => {
    const { mapping, text } = await propose(
      '03/04/2014\tAnn Bee\tCee Dee\t041\n12/31/2014\tAnn Bee\tEff Gee\t051\n',
    );
    expect(mapping).toMatchObject({
      header: false,
      who: [{ column: 2 }],
      whom: [{ column: 3 }],
      kind: { column: 4, codes: 'CAMEO' },
      date: { column: 1, format: 'MONTH_FIRST' },
    });
    expect(text).toContain('# a guess; for example Ann Bee');
  });

  it('knows states, and dates in three columns', async () => {
    const { mapping } = await propose(
      'iyear,imonth,iday,country1,country2,type\n1999,1,0,France,Germany,summit\n2000,12,31,Sweden,Norway,call\n',
    );
    expect(mapping).toMatchObject({
      who: [{ column: 'country1', kind: { value: 'STATE' } }],
      whom: [{ column: 'country2', kind: { value: 'STATE' } }],
      date: { year: 'iyear', month: 'imonth', day: 'iday' },
    });
  });

  it('says so where the first rows do not tell which number is the month', async () => {
    const { text } = await propose('date,who,whom\n01/02/2014,Ann Bee,Cee Dee\n03/04/2014,Ann Bee,Cee Dee\n');
    expect(text).toContain('format: DAY_FIRST # could be MONTH_FIRST as well');
  });

  it('asks for what it does not find, in a mapping that is valid all the same', async () => {
    const { text, mapping } = await propose('a,b\n1.5,2\n3.5,2\n');
    expect(text).toContain('who: 1 # no column looks like names');
    expect(mapping.kind).toEqual({ value: 'STATED' });
  });

  it('refuses what is no table', async () => {
    await expect(propose('just words\nand more\n')).rejects.toThrow('is no table');
    await expect(propose('')).rejects.toThrow('no rows that can be read');
  });
});
