import { describe, expect, it } from '@jest/globals';
import { quadruples } from '../../../../server/import/formats/quadruples.ts';
import { rowsOf, tabbed } from '../written.ts';

const nbsp = '\u00A0';

describe('quadruples', () => {
  it('are events, each told on the day by a source that has no name', async () => {
    const [row] = await rowsOf(
      quadruples,
      tabbed(['Xi Jinping', 'Discuss by telephone', 'South Korea', '2014-08-28']),
    );
    expect(row).toEqual({
      as: 'EVENT',
      line: 1,
      record: null,
      kind: 'SPOKE_WITH',
      medium: 'PHONE',
      code: '041',
      date: '2014-08-28',
      parts: [
        { actor: { name: 'Xi Jinping', kind: null, state: null }, role: 'COUNTERPART' },
        { actor: { name: 'South Korea', kind: 'STATE', state: null }, role: 'COUNTERPART' },
      ],
      source: {
        key: '2014-08-28',
        outlet: null,
        title: null,
        language: 'und',
        published: '2014-08-28',
        url: null,
      },
      sentence: null,
      attributedTo: [],
      cites: [],
      text: null,
    });
  });

  it('name offices and people of a state, with spaces of every kind around', async () => {
    const [row] = await rowsOf(
      quadruples,
      tabbed([
        `Foreign Affairs (Bangladesh)${nbsp}`,
        'Accuse',
        ` Citizen (Xinjiang${nbsp}Uyghur)`,
        '2014-01-01',
      ]),
    );
    expect(row).toMatchObject({
      kind: 'ACCUSED',
      parts: [
        {
          role: 'SPEAKER',
          actor: {
            name: 'Foreign Affairs (Bangladesh)',
            kind: 'ORGANIZATION',
            state: 'Bangladesh',
            represents: { state: 'Bangladesh', office: null, on: null },
          },
        },
        { role: 'SUBJECT', actor: { name: 'Citizen (Xinjiang Uyghur)', kind: 'ORGANIZATION', state: null } },
      ],
    });
  });

  it('may have a number behind them, and underscores for spaces', async () => {
    const rows = await rowsOf(
      quadruples,
      tabbed(['Barack_Obama', 'Make_a_visit', 'Japan', '2014-04-23', '0']),
    );
    expect(rows).toMatchObject([
      { kind: 'SPOKE_WITH', medium: 'IN_PERSON', parts: [{ actor: { name: 'Barack Obama' } }, {}] },
    ]);
  });

  it('of which one is bad are read but for that one', async () => {
    const rows = await rowsOf(
      quadruples,
      tabbed(
        ['A', 'Consult', 'B', '2014-01-01'],
        ['A', 'Meet for tea', 'B', '2014-01-01'],
        ['A', 'Consult', 'B', '2014-02-30'],
        ['A', 'Consult', 'A', '2014-01-01'],
        ['A', 'Consult', 'NA', '2014-01-01'],
        ['A', 'Consult', 'B'],
        ['', 'Threaten', '-', '2014-01-01'],
        ['A', 'Threaten', 'A', '2014-01-01'],
      ) + 'A\tConsult\tB\t2014-0',
    );
    expect(rows.map((row) => (row.as === 'BAD' ? [row.line, row.reason] : row.line))).toEqual([
      1,
      [2, 'unknown relation Meet for tea'],
      [3, 'impossible date 2014-02-30'],
      [4, 'somebody meets themselves'],
      [5, 'a talk with only one party'],
      [6, '3 columns instead of 4 or 5'],
      [7, 'nobody is named'],
      8,
      [9, 'impossible date 2014-0'],
    ]);
    // Who threatens themselves does so once.
    expect(rows[7]).toMatchObject({ parts: [{ role: 'SPEAKER' }] });
  });

  it('of numbers are refused with the remedy', async () => {
    const numbers = tabbed(['12', '3', '45', '24'], ['1', '3', '4', '48']);
    await expect(rowsOf(quadruples, numbers)).rejects.toThrow('entity2id');
  });
});
