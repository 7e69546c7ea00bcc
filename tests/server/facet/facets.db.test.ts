import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { data } from '../../support/api.ts';
import { countQueries, type CountedDatabase } from '../../support/countQueries.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { listAllEvents, tally, type TestFilter, type ToldEvent } from '../../support/events.ts';
import { startServer, type TestServer } from '../../support/server.ts';

interface ToldFacets {
  readonly total: number;
  readonly undated: number;
  readonly kinds: readonly { readonly value: string; readonly count: number }[];
  readonly media: ToldFacets['kinds'];
  readonly standings: ToldFacets['kinds'];
  readonly outlets: readonly { readonly outlet: { readonly id: string }; readonly count: number }[];
  readonly datasets: readonly { readonly dataset: { readonly id: string }; readonly count: number }[];
}

const filters: readonly (readonly [name: string, filter: TestFilter])[] = [
  ['no filter', {}],
  [
    'a restriction of each property',
    {
      kinds: ['STATED', 'DENIED', 'SPOKE_WITH'],
      media: ['UNKNOWN', 'PHONE', 'STATEMENT'],
      standing: ['REPORTED', 'CONFIRMED', 'DISPUTED'],
      outlets: ['reuters', 'ntb'],
    },
  ],
  ['one kind in a month', { kinds: ['SPOKE_WITH'], from: '2022-02', to: '2022-02' }],
  ['a month and whatever has no date', { from: '2022-02', to: '2022-02', undated: true }],
  ['words', { text: 'ukraine', media: ['UNKNOWN'] }],
  [
    'what was known on a day',
    { asKnownOn: '2022-02-20', standing: ['REPORTED'], outlets: ['reuters', 'ntb'] },
  ],
];

describe('facets', () => {
  let database: CountedDatabase;
  let server: TestServer;
  beforeAll(async () => {
    database = countQueries(openSharedDatabase());
    server = await startServer({ database });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  /** Counted from the events themselves, without the restriction that is left aside. */
  async function recount(
    filter: TestFilter,
    aside: string,
    valuesOf: (event: ToldEvent) => readonly string[],
  ) {
    const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== aside));
    return tally(await listAllEvents(server, rest), valuesOf);
  }

  it.each(filters)('count, under %s, what the events are like', async (_, filter) => {
    const { facets } = await data<{ facets: ToldFacets }>(
      server,
      `query ($filter: EventFilter) { facets(filter: $filter) {
        total undated kinds { value: kind count } media { value: medium count } standings { value: standing count }
        outlets(first: 1000) { outlet { id } count } datasets { dataset { id } count }
      } }`,
      { filter },
    );
    const events = await listAllEvents(server, filter);
    expect(events.length).toBeGreaterThan(0);
    expect(facets.total).toBe(events.length);
    expect(facets.undated).toBe(events.filter(({ earliest, latest }) => !earliest && !latest).length);

    const mapOf = (counts: ToldFacets['kinds']) => new Map(counts.map(({ value, count }) => [value, count]));
    expect(mapOf(facets.kinds)).toEqual(await recount(filter, 'kinds', ({ kind }) => [kind]));
    expect(mapOf(facets.media)).toEqual(
      await recount(filter, 'media', ({ medium }) => [medium ?? 'UNKNOWN']),
    );
    expect(mapOf(facets.standings)).toEqual(await recount(filter, 'standing', ({ standing }) => [standing]));
    expect(new Map(facets.outlets.map(({ outlet, count }) => [outlet.id, count]))).toEqual(
      await recount(filter, 'outlets', ({ outlets }) => outlets.map(({ id }) => id)),
    );
    expect(new Map(facets.datasets.map(({ dataset, count }) => [dataset.id, count]))).toEqual(
      await recount(filter, 'datasets', ({ datasets }) => datasets.map(({ id }) => id)),
    );
    const counts = facets.outlets.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('name the outlets that told most, as many as asked for', async () => {
    const outlets = async (first: number) =>
      (
        await data<{ facets: ToldFacets }>(
          server,
          'query ($first: Int) { facets { outlets(first: $first) { outlet { id } count } } }',
          { first },
        )
      ).facets.outlets;
    const all = await outlets(1000);
    expect(all.length).toBeGreaterThan(3);
    expect(await outlets(3)).toEqual(all.slice(0, 3));
    expect(await outlets(0)).toEqual([]);
  });

  it('ask the database only for what they are asked', async () => {
    database.seen();
    await data(server, '{ facets { kinds { kind count } } }');
    expect(database.seen()).toEqual(['facet/by-properties-tallied']);
    await data(server, '{ facets { outlets { count } } }');
    expect(database.seen()).toEqual(['facet/outlets-tallied', 'entity/by-id']);
  });

  it.each([
    ['the tallies', '{ from: "2022" }', 'facet/by-properties-tallied'],
    ['the events, where tallies cannot tell', '{ participants: ["emmanuel-macron"] }', 'facet/by-properties'],
  ])('walk once over %s for all properties that the filter leaves open', async (_, filter, query) => {
    database.seen();
    await data(
      server,
      `{ facets(filter: ${filter}) { total undated kinds { count } media { count } standings { count } } }`,
    );
    expect(database.seen()).toEqual([query]);
  });
});

describe('a period', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const ids = async (filter: TestFilter) =>
    new Set((await listAllEvents(server, filter)).map(({ id }) => id));
  const periods: readonly TestFilter[] = [
    { from: '2022-02' },
    { to: '2021' },
    { from: '2022-02-10', to: '2022-02-20' },
    { from: '1990', to: '1991' },
  ];

  it.each(periods)('%j holds undated events only when they are asked for', async (period) => {
    const all = await listAllEvents(server);
    const undated = all.filter(({ earliest, latest }) => !earliest && !latest).map(({ id }) => id);
    expect(undated.length).toBeGreaterThan(0);
    const dated = await ids(period);
    expect(undated.filter((id) => dated.has(id))).toEqual([]);
    expect(await ids({ ...period, undated: true })).toEqual(new Set([...dated, ...undated]));
    expect(await ids({ ...period, undated: false })).toEqual(dated);
  });

  it('is not needed for undated events to count', async () => {
    expect(await ids({ undated: false })).toEqual(await ids({}));
    expect(await ids({ undated: true })).toEqual(await ids({}));
  });
});
