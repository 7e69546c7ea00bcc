import { describe, expect, it } from '@jest/globals';
import { mapped } from '../../../../server/import/formats/mapped.ts';
import { parseMapping } from '../../../../server/import/mapping/readMapping.ts';
import type { Row } from '../../../../server/import/row.ts';
import { rowsOf } from '../written.ts';

const read = (mapping: string, content: string | Buffer): Promise<Row[]> =>
  rowsOf(mapped(parseMapping(mapping, 'mapping')), content);

const full = `
missing: ["?", ukjent]
who: { column: Hvem, split: "/", state: Land, kind: PERSON }
whom: Motpart
others: { column: Megler, role: MEDIATOR }
kind: { column: Hva, map: { Samtale: SPOKE_WITH, nektet: DENIED } }
medium: { column: Hva, map: { samtale: PHONE }, otherwise: UNKNOWN }
date: { column: Dato, format: DAY_FIRST }
end: { column: Slutt, format: DAY_FIRST }
source:
  outlet: Avis
  title: Tittel
  url: Lenke
  published: { column: Publisert, format: DAY_FIRST }
  language: nb
cites: Byrå
attributedTo: { value: Norway }
text: { column: Omtale, language: nb }
record: Nr
`;
const header = 'Nr;Dato;Slutt;Hvem;Land;Motpart;Megler;Hva;Avis;Tittel;Lenke;Publisert;Byrå;Omtale\n';

describe('mapped', () => {
  it('finds everything that a row can tell', async () => {
    const rows = await read(
      full,
      `${header}7;1.2.2022;3.2.2022;Ola Nordmann / Kari Nordmann;Norge;NATO;ukjent;SAMTALE;Avisa;"En ""tittel""";https://example.org/7;4.2.2022;NTB;"Lang; og\nbred"\n`,
    );
    expect(rows).toEqual([
      {
        as: 'EVENT',
        line: 2,
        record: '7',
        kind: 'SPOKE_WITH',
        medium: 'PHONE',
        code: null,
        date: '2022-02-01/2022-02-03',
        parts: [
          { actor: { name: 'Ola Nordmann', kind: 'PERSON', state: 'Norge' }, role: 'COUNTERPART' },
          { actor: { name: 'Kari Nordmann', kind: 'PERSON', state: 'Norge' }, role: 'COUNTERPART' },
          { actor: { name: 'NATO', kind: null, state: null }, role: 'COUNTERPART' },
        ],
        source: {
          ...{ key: 'https://example.org/7', outlet: 'Avisa', title: 'En "tittel"', language: 'nb' },
          ...{ published: '2022-02-04', url: 'https://example.org/7' },
        },
        sentence: null,
        attributedTo: [{ name: 'Norway', kind: 'STATE', state: null }],
        cites: ['NTB'],
        text: { words: 'Lang; og bred', language: 'nb' },
      },
    ]);
  });

  it('says of each bad row what is wrong with it', async () => {
    const rows = await read(
      full,
      `${header}1;1.2.2022;;A B;;C D;;hviskesamtale;;;;;;\n2;30.2.2022;;A B;;C D;;samtale;;;;;;\n3;1.2.2022;1.1.2022;A B;;C D;;samtale;;;;;;\n4;1.2.2022;;A B;;C D;;;;;;;;\n5;;;A B;;C D;E F;nektet;Avisa;;;;;\n`,
    );
    expect(rows.map((row) => (row.as === 'BAD' ? row.reason : row.line))).toEqual([
      'unknown kind hviskesamtale',
      'impossible date 30.2.2022',
      'it ends on 2022-01-01, before it begins on 2022-02-01',
      'no kind',
      6,
    ]);
    expect(rows[4]).toMatchObject({
      ...{ kind: 'DENIED', medium: null, date: null, source: { key: 'Avisa' } },
      parts: [{ role: 'SPEAKER' }, { role: 'ADDRESSEE' }, { role: 'MEDIATOR', actor: { name: 'E F' } }],
    });
  });

  it('reads columns by number where there is no header, and CAMEO codes and labels', async () => {
    const rows = await read(
      'header: false\nwho: 1\nwhom: 2\nkind: { column: 3, codes: CAMEO }\ndate: { year: 4, month: 5, day: 6 }\n',
      'France|Germany|041|1999|1|0\nFrance|Germany|Host a visit|1999|1|2\nFrance|Germany|10|1999|1|2\n',
    );
    expect(rows).toMatchObject([
      { kind: 'SPOKE_WITH', medium: 'PHONE', code: '041', date: '1999-01' },
      { kind: 'SPOKE_WITH', medium: 'IN_PERSON', code: '043', date: '1999-01-02' },
      { as: 'BAD', reason: 'unknown CAMEO code 10' },
    ]);
  });

  it('reads kinds under their own names, and other encodings', async () => {
    const text = Buffer.from('who,whom,kind\nÅse Ærlig,Bjørn Ødegård,spoke with\n', 'latin1');
    expect(await read('encoding: windows-1252\nwho: who\nwhom: whom\nkind: kind\n', text)).toMatchObject([
      { kind: 'SPOKE_WITH', parts: [{ actor: { name: 'Åse Ærlig' } }, { actor: { name: 'Bjørn Ødegård' } }] },
    ]);
  });

  it('names columns that the file does not have, before any row', async () => {
    await expect(read('who: Who\nwhom: Whom\nkind: STATED\n', 'Who,What\na b,c d\n')).rejects.toThrow(
      'The file has no column Whom. It has Who, What.',
    );
    await expect(read('who: 3\nkind: STATED\n', 'Who,What\na b,c d\n')).rejects.toThrow('no column number 3');
    await expect(read('who: Who\nkind: STATED\n', 'Who,who\na b,c d\n')).rejects.toThrow(
      'several columns Who',
    );
  });
});
