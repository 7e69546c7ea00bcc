import { describe, expect, it } from '@jest/globals';
import { gdeltActor, type GdeltActor } from '../../../../server/import/formats/gdeltActor.ts';
import { gdeltEvents } from '../../../../server/import/formats/gdeltEvents.ts';
import { gdeltMentions } from '../../../../server/import/formats/gdeltMentions.ts';
import { rowsOf, tabbed } from '../written.ts';

const nobody: GdeltActor = { code: '', name: '', country: '', group: '', types: [], places: [] };
const actor = (values: Partial<GdeltActor>) => gdeltActor({ ...nobody, ...values });

describe('actors of GDELT', () => {
  it('are a state where the code is nothing but a country, whatever the word was', () => {
    for (const name of ['UNITED STATES', 'DENVER', 'AMERICAN'])
      expect(actor({ code: 'USA', name, country: 'USA' })).toEqual({
        name: 'United States',
        kind: 'STATE',
        state: null,
      });
    expect(actor({ code: 'ROU', name: 'ROMANIA' })).toEqual({ name: 'Romania', kind: 'STATE', state: null });
  });

  it('are an office of the state with a country and a role of the state', () => {
    const police = { country: 'AUS', code: 'AUSCOP', types: ['COP'] };
    const expected = {
      name: 'Police (Australia)',
      kind: 'ORGANIZATION',
      state: 'Australia',
      represents: { state: 'Australia', office: null, on: null },
    };
    expect(actor({ ...police, name: 'AUSTRALIA' })).toEqual(expected);
    expect(actor({ ...police, name: 'AUSTRALIAN' })).toEqual(expected);
    expect(actor({ ...police, name: 'BENDIGO', places: ['Bendigo, Victoria, Australia'] })).toEqual(expected);
    expect(actor({ code: 'SYROPP', name: 'SYRIAN', country: 'SYR', types: ['OPP'] })).toEqual({
      name: 'Political Opposition (Syria)',
      kind: 'ORGANIZATION',
      state: 'Syria',
    });
  });

  it('are people under their names, who hold no office by their code', () => {
    expect(actor({ code: 'AUSELI', name: 'JOHN MCEWEN', country: 'AUS', types: ['ELI'] })).toEqual({
      name: 'John McEwen',
      kind: null,
      state: 'Australia',
    });
  });

  it('are known groups under any of their names, but not those who belong to them', () => {
    const nato = { code: 'IGOWSTNAT', country: 'WST', group: 'NAT', types: ['IGO'] };
    for (const name of ['NATO', 'NORTH ATLANTIC TREATY ORGANIZATION'])
      expect(actor({ ...nato, name })).toEqual({
        name: 'North Atlantic Treaty Organization',
        kind: 'ORGANIZATION',
        state: null,
      });
    const qaeda = { code: 'IMGMOSALQ', group: 'ALQ', types: ['IMG'] };
    expect(actor({ ...qaeda, name: 'AL QAIDA' })?.name).toBe('Al Qaeda');
    expect(actor({ ...qaeda, name: 'SOMEBODY ELSE' })?.name).toBe('Somebody Else');
    expect(actor({ code: 'IGOUNO', name: 'THE UN', group: 'UNO', types: ['IGO'] })?.name).toBe(
      'United Nations',
    );
  });

  it('are nobody where GDELT found nobody', () => expect(actor({})).toBeNull());
});

/** A row of so many columns, empty but for these. */
const columns = (count: number, values: Readonly<Record<number, string>>): string[] =>
  Array.from({ length: count }, (_, index) => values[index] ?? '');

const told = {
  ...{ 0: '719', 1: '20180101', 26: '042' },
  ...{ 5: 'FRA', 6: 'FRANCE', 7: 'FRA' },
  ...{ 15: 'DEU', 16: 'BERLIN', 17: 'DEU' },
};

describe('gdelt-events', () => {
  it('are read in all three widths', async () => {
    const widths: [string[], object][] = [
      [
        columns(61, { ...told, 59: '20180102001500', 60: 'http://www.Example.org/a' }),
        { key: 'http://www.Example.org/a', outlet: 'example.org', published: '2018-01-02' },
      ],
      [
        columns(58, { ...told, 56: '20180102', 57: 'http://news.example.org/a' }),
        { outlet: 'news.example.org' },
      ],
      [columns(57, { ...told, 56: '20180102' }), { key: '2018-01-02', outlet: null, url: null }],
    ];
    for (const [row, source] of widths) {
      expect(gdeltEvents.recognize({ lines: [row.join('\t')] })).toBe(true);
      expect(await rowsOf(gdeltEvents, tabbed(row))).toMatchObject([
        {
          ...{
            as: 'EVENT',
            record: '719',
            kind: 'SPOKE_WITH',
            medium: 'IN_PERSON',
            code: '042',
            date: '2018-01-01',
          },
          parts: [{ actor: { name: 'France' } }, { actor: { name: 'Germany' } }],
          source,
        },
      ]);
    }
  });

  it('keep what is cited without an address as the outlet', async () => {
    const row = columns(58, { ...told, 56: '20180102', 57: 'BBC Monitoring' });
    expect(await rowsOf(gdeltEvents, tabbed(row))).toMatchObject([
      { source: { key: 'BBC Monitoring 2018-01-02', outlet: 'BBC Monitoring', url: null } },
    ]);
  });

  it('with one actor are told, unless they are talks', async () => {
    const alone = { ...told, 15: '', 16: '', 17: '', 59: '20180102001500', 60: 'http://example.org/a' };
    const rows = await rowsOf(gdeltEvents, tabbed(columns(61, { ...alone, 26: '010' }), columns(61, alone)));
    expect(rows).toMatchObject([
      { kind: 'STATED', parts: [{ role: 'SPEAKER' }] },
      { as: 'BAD', reason: 'a talk with only one party' },
    ]);
  });

  it.each([
    ['unknown CAMEO code (none)', { 26: '---' }],
    ['impossible date 20180231', { 1: '20180231' }],
    ['impossible day of adding 2018', { 59: '2018' }],
    ['impossible event id x', { 0: 'x' }],
  ])('are bad: %s', async (reason, values) => {
    const good = columns(61, { ...told, 59: '20180102001500', 60: 'http://example.org/a' });
    const bad = columns(61, { ...told, 59: '20180102001500', ...values });
    expect(await rowsOf(gdeltEvents, tabbed(good, bad, good.slice(1)))).toMatchObject([
      { as: 'EVENT' },
      { as: 'BAD', line: 2, reason },
      { as: 'BAD', line: 3, reason: '60 columns instead of 61' },
    ]);
  });
});

describe('gdelt-mentions', () => {
  const mention = {
    0: '719',
    1: '20180101000000',
    2: '20180102001500',
    3: '1',
    4: 'example.org',
    5: 'https://example.org/a',
    6: '3',
  };

  it('name the event and the article, with its language', async () => {
    const row = columns(16, mention);
    expect(gdeltMentions.recognize({ lines: [row.join('\t')] })).toBe(true);
    const translated = columns(16, { ...mention, 14: 'srclc:spa;eng:Moses 2.1.1' });
    expect(await rowsOf(gdeltMentions, tabbed(row, translated))).toEqual([
      {
        as: 'MENTION',
        line: 1,
        of: '719',
        sentence: 3,
        source: {
          ...{
            key: 'https://example.org/a',
            url: 'https://example.org/a',
            outlet: 'example.org',
            title: null,
          },
          ...{ language: 'en', published: '2018-01-02' },
        },
      },
      expect.objectContaining({ line: 2, source: expect.objectContaining({ language: 'es' }) as unknown }),
    ]);
  });

  it('without an address are of an outlet on a day', async () => {
    const cited = columns(16, { ...mention, 3: '2', 4: 'BBC Monitoring', 5: 'BBC Monitoring' });
    expect(await rowsOf(gdeltMentions, tabbed(cited))).toMatchObject([
      { source: { key: 'BBC Monitoring 2018-01-02', outlet: 'BBC Monitoring', url: null } },
    ]);
  });
});
