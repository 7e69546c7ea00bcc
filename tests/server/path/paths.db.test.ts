import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../../server/database.ts';
import { edtfRange } from '../../../server/edtf.ts';
import { ask, data } from '../../support/api.ts';
import { countQueries, type CountedDatabase } from '../../support/countQueries.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { prose, withMadeUpData, type MadeUpData } from '../../support/madeUpData.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { plainChains, randomTalks, type RandomTalk } from '../../support/talks.ts';

interface ToldPath {
  readonly entities: readonly { readonly id: string }[];
  readonly contacts: readonly {
    readonly a: { readonly id: string };
    readonly b: { readonly id: string };
    readonly count: number;
    readonly events: { readonly totalCount: number };
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly earliest: string | null;
    readonly latest: string | null;
  }[];
}

const entities = Array.from({ length: 9 }, (_, index) => `path-e${index}`);
const media = ['PHONE', 'IN_PERSON'] as const;
const publicationDays = ['2001-06-01', '2001-07-01', undefined] as const;
const idOf = (index: number) => `path-talk-${index}`;
/** Medium and day of publication follow from the place, so that a talk is still no more than who and when. */
const mediumOf = (index: number) => media[index % 2] ?? 'PHONE';
const publishedOf = (index: number) => publicationDays[index % 3];

const filesOf = (talks: readonly RandomTalk[]): MadeUpData => ({
  entities: entities.map((id) => ({ id, kind: 'STATE', names: { en: [id] } })),
  events: talks.map(({ who, date }, index) => ({
    ...{ id: idOf(index), kind: 'SPOKE_WITH', date, medium: mediumOf(index), summary: prose(idOf(index)) },
    participants: [...new Set(who)].map((entity) => ({ entity, role: 'COUNTERPART' })),
  })),
  articles: publicationDays.map((published, part) => ({
    ...{
      id: `path-article-${part}`,
      dataset: { id: `path-${part}`, title: 'Paths' },
      language: 'en',
      published,
    },
    claims: talks.flatMap((_, index) =>
      index % 3 === part ? [{ event: idOf(index), paragraph: 1, paraphrase: prose('They talked.') }] : [],
    ),
  })),
});

/** Filters, and which of the talks they leave. */
const filters: readonly (readonly [
  filter: Readonly<Record<string, unknown>>,
  leaves: (talk: RandomTalk, index: number) => boolean,
])[] = [
  [{}, () => true],
  [{ media: ['PHONE'] }, (_, index) => mediumOf(index) === 'PHONE'],
  [{ datasets: ['path-0', 'path-2'] }, (_, index) => index % 3 !== 1],
  [{ asKnownOn: '2001-06-15' }, (_, index) => publishedOf(index) === '2001-06-01'],
  [
    { from: '2001-05-03', to: '2001-05-07' },
    ({ date }) => {
      const days = date === undefined ? null : edtfRange(date);
      return (
        days !== null &&
        (days.latest === null || days.latest >= '2001-05-03') &&
        (days.earliest === null || days.earliest <= '2001-05-07')
      );
    },
  ],
];

const query = `query ($from: ID!, $to: ID!, $filter: EventFilter, $inTimeOrder: Boolean, $maxHops: Int, $first: Int) {
  paths(from: $from, to: $to, filter: $filter, inTimeOrder: $inTimeOrder, maxHops: $maxHops, first: $first) {
    entities { id } contacts { a { id } b { id } count events(first: 0) { totalCount } } events { id earliest latest }
  }
}`;

describe('paths', () => {
  let database: CountedDatabase;
  let own: Database;
  let server: TestServer;
  beforeAll(async () => {
    own = openSharedDatabase();
    database = countQueries(own);
    server = await startServer({ database });
  });
  afterAll(async () => {
    await server.close();
    await own.close();
  });

  const pathsOf = async (variables: Readonly<Record<string, unknown>>) =>
    (await data<{ paths: readonly ToldPath[] }>(server, query, variables)).paths;

  it('are the shortest chains of the talks that the filter leaves, in time order and out of it', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(randomTalks(entities, 24, 12), (talks) =>
        withMadeUpData(own, 'path', filesOf(talks), async () => {
          for (const [filter, leaves] of filters)
            for (const inTimeOrder of [false, true])
              for (const [from, to] of [
                ['path-e0', 'path-e5'],
                ['path-e7', 'path-e3'],
              ] as const) {
                const left = talks.filter(leaves);
                const paths = await pathsOf({ from, to, filter, inTimeOrder, maxHops: 6, first: 50 });
                const expected = plainChains(left, from, to, { maxHops: 6, inTimeOrder });
                expect(paths.map((path) => path.entities.map(({ id }) => id))).toEqual(
                  expected.slice(0, 50).map((chain) => chain.entities),
                );
                paths.forEach((path, index) => check(path, talks, left, inTimeOrder, expected[index]?.talks));
                found += paths.length;
              }
        }),
      ),
      { numRuns: 8, seed: 20_220_220 },
    );
    expect(found).toBeGreaterThan(20);
  });

  /** Each step has its contact, counted, and a talk of just these two; together the talks are in an order. */
  function check(
    { entities: along, contacts, events }: ToldPath,
    talks: readonly RandomTalk[],
    left: readonly RandomTalk[],
    inTimeOrder: boolean,
    talksInAll: number | undefined,
  ): void {
    const ids = along.map(({ id }) => id);
    expect(contacts.map(({ a, b }) => [a.id, b.id])).toEqual(
      ids.slice(1).map((id, place) => [ids[place], id]),
    );
    expect(contacts.reduce((sum, { count }) => sum + count, 0)).toBe(talksInAll);
    for (const { count, events: list } of contacts) expect(list.totalCount).toBe(count);
    expect(events.length).toBe(contacts.length);
    let day = '';
    events.forEach(({ id, earliest, latest }, place) => {
      const talk = talks[Number(id.split('-').at(-1))];
      expect(left).toContain(talk);
      expect(talk?.who).toEqual(expect.arrayContaining([ids[place], ids[place + 1]]));
      if (!inTimeOrder) return;
      expect(earliest ?? latest).not.toBeNull();
      if (earliest !== null && earliest > day) day = earliest;
      expect(latest === null || latest >= day).toBe(true);
    });
  }

  it('join Macron with Biden in one hop, and with nobody whom nobody spoke with', async () => {
    const [path] = await pathsOf({ from: 'emmanuel-macron', to: 'joe-biden' });
    expect(path?.entities.map(({ id }) => id)).toEqual(['emmanuel-macron', 'joe-biden']);
    expect(await pathsOf({ from: 'emmanuel-macron', to: 'nobody' })).toEqual([]);
    expect(await pathsOf({ from: 'nobody', to: 'emmanuel-macron' })).toEqual([]);
    expect(
      await pathsOf({ from: 'emmanuel-macron', to: 'joe-biden', filter: { kinds: ['STATED'] } }),
    ).toEqual([]);
    expect(await pathsOf({ from: 'emmanuel-macron', to: 'joe-biden', first: 0 })).toEqual([]);
  });

  it('are those known on a day, down to the events below', async () => {
    const day = '2022-01-31';
    const { contacts } = await data<{
      contacts: { nodes: readonly { a: { id: string }; b: { id: string } }[] };
    }>(server, `{ contacts(filter: { asKnownOn: "${day}" }) { nodes { a { id } b { id } } } }`);
    const known = await data<{
      paths: readonly { events: readonly { claims: readonly { article: { published: string } }[] }[] }[];
    }>(
      server,
      `query ($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, filter: { asKnownOn: "${day}" }) { events { claims { article { published } } } }
      }`,
      { from: contacts.nodes[0]?.a.id, to: contacts.nodes[0]?.b.id },
    );
    const claims = known.paths.flatMap(({ events }) => events.flatMap((event) => event.claims));
    expect(claims.length).toBeGreaterThan(0);
    for (const { article } of claims) expect(article.published < '2022-02').toBe(true);
  });

  it.each([
    [{ maxHops: 0 }, /`maxHops` is 0; it must be from 1 to 6/],
    [{ maxHops: 7 }, /`maxHops` is 7/],
    [{ first: -1 }, /`first` is -1; it must be from 0 to 100/],
    [{ first: 101 }, /`first` is 101/],
    [{ to: 'emmanuel-macron' }, /`from` and `to` are both "emmanuel-macron"/],
  ])('refuse %j', async (given, message) => {
    const { errors } = await ask(server, query, { from: 'emmanuel-macron', to: 'joe-biden', ...given });
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('cost no more queries for fifty than for one', async () => {
    const cost = async (first: number) => {
      database.seen();
      await pathsOf({ from: 'emmanuel-macron', to: 'sergey-lavrov', maxHops: 6, first });
      return database.seen().length;
    };
    expect(await cost(50)).toBe(await cost(1));
    expect(await cost(50)).toBeLessThanOrEqual(10);
  });
});
