import { describe, expect, it } from '@jest/globals';
import { icews } from '../../../../server/import/formats/icews.ts';
import { rowsOf, tabbed } from '../written.ts';

const header = [
  ...[
    'Event ID',
    'Event Date',
    'Source Name',
    'Source Sectors',
    'Source Country',
    'Event Text',
    'CAMEO Code',
  ],
  ...[
    'Intensity',
    'Target Name',
    'Target Sectors',
    'Target Country',
    'Story ID',
    'Sentence Number',
    'Publisher',
  ],
  ...['City', 'District', 'Province', 'Country', 'Latitude', 'Longitude'],
];
type Values = Readonly<Record<string, string>>;

const usual: Values = {
  'Event ID': '1',
  'Event Date': '2018-06-01',
  'Source Name': 'Emmanuel Macron',
  'Source Sectors': 'Executive,Government',
  'Source Country': 'France',
  'CAMEO Code': '040',
  'Target Name': 'Germany',
  'Target Sectors': 'NA',
  'Target Country': 'Germany',
  'Story ID': '47',
  'Sentence Number': '2',
  Publisher: 'Made-up Gazette',
};
const row = (values: Values = {}): string[] => header.map((name) => ({ ...usual, ...values })[name] ?? 'NA');

describe('icews', () => {
  it('gives story, sentence and publisher as the source', async () => {
    expect(await rowsOf(icews, tabbed(header, row()))).toEqual([
      {
        as: 'EVENT',
        line: 2,
        record: '1',
        kind: 'SPOKE_WITH',
        medium: null,
        code: '040',
        date: '2018-06-01',
        parts: [
          { actor: { name: 'Emmanuel Macron', kind: null, state: 'France' }, role: 'COUNTERPART' },
          { actor: { name: 'Germany', kind: 'STATE', state: null }, role: 'COUNTERPART' },
        ],
        source: {
          key: '47',
          outlet: 'Made-up Gazette',
          title: null,
          language: 'und',
          published: '2018-06-01',
          url: null,
        },
        sentence: 2,
        attributedTo: [],
        cites: [],
        text: null,
      },
    ]);
  });

  it('is known by the names of its columns, in any order and with others', async () => {
    const shuffled = [...header, 'Added'].reverse();
    const values = shuffled.map((name) => usual[name] ?? 'x');
    expect(icews.recognize({ lines: [shuffled.join('\t')] })).toBe(true);
    expect(await rowsOf(icews, tabbed(shuffled, values))).toMatchObject([{ record: '1', code: '040' }]);
    expect(icews.recognize({ lines: [header.filter((name) => name !== 'Story ID').join('\t')] })).toBe(false);
  });

  it('is read with columns in quotes, and with commas as a spreadsheet saves it', async () => {
    const quoted = (delimiter: string): string =>
      [header, row({ Publisher: `The "Gazette"${delimiter} late` })]
        .map((line) => `${line.map((column) => `"${column.replaceAll('"', '""')}"`).join(delimiter)}\n`)
        .join('');
    for (const delimiter of ['\t', ','])
      expect(await rowsOf(icews, quoted(delimiter))).toMatchObject([
        { source: { outlet: delimiter === ',' ? 'The "Gazette", late' : 'The "Gazette" late' } },
      ]);
  });

  it('tells who publishes news by its sector', async () => {
    const [event] = await rowsOf(
      icews,
      tabbed(header, row({ 'Source Name': 'Uhuru', 'Source Sectors': 'Media,News' })),
    );
    expect(event).toMatchObject({ parts: [{ actor: { name: 'Uhuru', kind: 'OUTLET' } }, {}] });
  });

  it.each([
    ['unknown CAMEO code 499', { 'CAMEO Code': '499' }],
    ['impossible date 2018-06-31', { 'Event Date': '2018-06-31' }],
    ['no story id', { 'Story ID': 'NA' }],
    ['impossible sentence number zero', { 'Sentence Number': 'zero' }],
    ['a talk with only one party', { 'Target Name': 'NA' }],
  ])('says of a bad row: %s', async (reason, values) => {
    const rows = await rowsOf(icews, tabbed(header, row(values), row()));
    expect(rows).toMatchObject([
      { as: 'BAD', line: 2, reason },
      { as: 'EVENT', line: 3 },
    ]);
  });

  it('reads codes that lost their zero', async () => {
    expect(await rowsOf(icews, tabbed(header, row({ 'CAMEO Code': '42' })))).toMatchObject([{ code: '042' }]);
  });
});
