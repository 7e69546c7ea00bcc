import { describe, expect, it } from '@jest/globals';
import { usStateVisits } from '../../../../server/import/formats/usStateVisits.ts';
import { openFile } from '../../../../server/import/read/openFile.ts';
import type { EventRow } from '../../../../server/import/row.ts';
import { all, rowsOf } from '../written.ts';

const header = 'id,start-date,end-date,visitor,from,description\n';
const visits = async (...lines: string[]): Promise<EventRow[]> =>
  (await rowsOf(usStateVisits, header + lines.join('\n'))) as EventRow[];
const visitor = (row: EventRow | undefined) => row?.parts[0]?.actor;

describe('us-state-visits', () => {
  it('are talks in person with the United States, who tell of them', async () => {
    const [row] = await visits(
      '7,1982-02-02,1982-02-04,President Hosni Mubarak,Egypt,"Official visit, in Washington."',
    );
    expect(row).toMatchObject({
      ...{ record: '7', kind: 'SPOKE_WITH', medium: 'IN_PERSON', date: '1982-02-02/1982-02-04' },
      parts: [
        {
          role: 'COUNTERPART',
          actor: {
            name: 'Hosni Mubarak',
            kind: 'PERSON',
            state: 'Egypt',
            represents: { state: 'Egypt', office: 'President', on: '1982-02-02/1982-02-04' },
          },
        },
        { role: 'COUNTERPART', actor: { name: 'United States', kind: 'STATE' } },
      ],
      attributedTo: [{ name: 'United States', kind: 'STATE' }],
      text: { words: 'Official visit, in Washington.', language: 'en' },
    });
  });

  it('of two people are two events, each with an id of its own', async () => {
    const rows = await visits(
      '8,1980-01-24,1980-01-24,President Francesco Cossiga and Prime Minister Giulio Andreotti,Italy,',
    );
    expect(rows.map((row) => [row.record, visitor(row)?.name, row.date, row.text])).toEqual([
      ['8', 'Francesco Cossiga', '1980-01-24', null],
      ['8/2', 'Giulio Andreotti', '1980-01-24', null],
    ]);
  });

  it.each([
    ['1931-04-29', 'Siam (Thailand)', 'Thailand'],
    ['1990-01-01', '"China, People’s Republic of"', 'China'],
    ['1945-04-26', '"China, Republic of"', 'China'],
    ['1967-05-09', '"China, Republic of"', 'Taiwan'],
    ['1954-07-26', 'Korea', 'South Korea'],
    ['2020-01-01', '"Korea, South"', 'South Korea'],
    ['1970-01-01', 'Democratic Republic of the Congo (Zaire)', 'Democratic Republic of the Congo'],
    ['1941-04-06', 'Poland (government-in-exile)', 'Poland'],
    ['1971-10-27', 'Yugoslavia', 'Yugoslavia'],
    ['1959-09-15', 'U.S.S.R.', 'Soviet Union'],
  ])('of %s from %s are from %s', async (day, from, state) => {
    expect(visitor((await visits(`1,${day},${day},Premier Somebody Else,${from},`))[0])?.state).toBe(state);
  });

  it('that end before they begin are bad, and so are those of nobody', async () => {
    expect(
      await visits('1,2001-02-02,2001-02-01,A B,Italy,', '2,2001-02-30,,A B,Italy,', '3,2001-02-01,,,Italy,'),
    ).toMatchObject([
      { as: 'BAD', reason: 'a visit that ends on 2001-02-01, before it begins on 2001-02-02' },
      { as: 'BAD', reason: 'impossible date 2001-02-30' },
      { as: 'BAD', reason: 'no visitor' },
    ]);
  });

  it('ship with the project: 3,264 visits, seven of them by two, without a bad one', async () => {
    const rows = await all(usStateVisits.rows(await openFile('data/us-state-visits/visits.csv')));
    expect(rows.filter(({ as }) => as === 'BAD')).toEqual([]);
    expect(new Set((rows as EventRow[]).map(({ record }) => record?.replace(/\/.*/, ''))).size).toBe(3264);
    expect(rows).toHaveLength(3271);
  });
});
