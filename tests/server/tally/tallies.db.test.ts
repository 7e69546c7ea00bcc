import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactCounts, contactPages, type ContactPageKey } from '../../../server/contact/contactPages.ts';
import type { Database } from '../../../server/database.ts';
import { noFilter } from '../../../server/event/filter.ts';
import { parseQuery } from '../../../server/queries.ts';
import { noteAll, noteEvents } from '../../../server/tally/note.ts';
import { makeTallies } from '../../../server/tally/tally.ts';
import { timeline, type TimeBucket, type TimelineBucket } from '../../../server/timeline/timeline.ts';
import type { EventKind } from '../../../server/vocabulary.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { prose, withMadeUpData, type MadeUpData } from '../../support/madeUpData.ts';

interface Tally {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly standings: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly dates: readonly string[];
}

interface Written {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly order: string;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly standing: string;
}

const tallies = parseQuery(
  'test/tallies',
  `MATCH (source:Entity)-[t:CONTACT|RELATION]->(target)
   RETURN source.id AS source, target.id AS target, t.kind AS kind, t.count AS count, t.first AS first, t.last AS last,
     t.standings AS standings, t.starts AS starts, t.ends AS ends, t.dates AS dates`,
);
const written = parseQuery(
  'test/written',
  `MATCH (source:Entity)-[line]->(target) WHERE line.event IS NOT NULL
   MATCH (e:Event {id: line.event})
   RETURN source.id AS source, target.id AS target, type(line) AS kind, e.order AS order, e.date AS date,
     toString(e.earliest) AS earliest, toString(e.latest) AS latest, e.standing AS standing`,
);
const due = parseQuery('test/due', 'MATCH (u:Untallied) RETURN count(u) AS count');

const dayNumber = (day: string | null, open: number): number =>
  day === null ? open : Number(day.replaceAll('-', ''));

/** The tallies as they have to be, counted here from the relations of single events. */
async function expected(database: Database): Promise<Tally[]> {
  const groups = new Map<string, Written[]>();
  for (const one of await database.read<Written>(written)) {
    const key = `${one.source} ${one.kind} ${one.target}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return inOrder(
    Array.from(groups.values(), (events) => {
      const sorted = events.toSorted((a, b) => (a.order < b.order ? -1 : 1));
      const dates = sorted.flatMap(({ date }) => date ?? []);
      const [{ source, target, kind }] = sorted as [Written];
      return {
        ...{ source, target, kind, count: events.length },
        ...{ first: dates[0] ?? null, last: dates.at(-1) ?? null },
        standings: [...new Set(sorted.map(({ standing }) => standing))].sort(),
        starts: sorted.map(({ earliest }) => dayNumber(earliest, 0)),
        ends: sorted.map(({ latest }) => dayNumber(latest, 99_999_999)),
        dates: sorted.map(({ date }) => date ?? ''),
      };
    }),
  );
}

const made = async (database: Database): Promise<Tally[]> =>
  inOrder(
    (await database.read<Tally>(tallies)).map((one) => ({ ...one, standings: one.standings.toSorted() })),
  );

const inOrder = (all: readonly Tally[]): Tally[] =>
  all.toSorted((a, b) =>
    `${a.source} ${a.kind} ${a.target}` < `${b.source} ${b.kind} ${b.target}` ? -1 : 1,
  );

const people = ['tally-a', 'tally-b', 'tally-c', 'tally-d'];
const events = fc.array(
  fc.record({
    kind: fc.constantFrom<EventKind>('SPOKE_WITH', 'SPOKE_WITH', 'ACCUSED'),
    date: fc.option(
      fc.constantFrom(
        ...['2001', '2001-05', '2001-06-10', '2001-06-11', '2001-05-20/2001-06-20'],
        ...['2001-06-10/..', '../2001-06', '2002-01-01~'],
      ),
      { nil: undefined },
    ),
    between: fc.uniqueArray(fc.constantFrom(...people), { minLength: 2, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 30 },
);

function dataOf(
  made: readonly { kind: EventKind; date: string | undefined; between: readonly string[] }[],
): MadeUpData {
  return {
    entities: people.map((id) => ({ id, kind: 'PERSON', names: { en: [id] } })),
    events: made.map(({ kind, date, between }, index) => ({
      ...{ id: `tally-${index}`, kind, date, summary: prose('So it was.') },
      participants: between.map((entity, place) => ({
        entity,
        role: kind === 'SPOKE_WITH' ? 'COUNTERPART' : place === 0 ? 'SPEAKER' : 'ADDRESSEE',
      })),
    })),
    articles: [
      {
        ...{ id: 'tally-article', dataset: { id: 'tally', title: 'Tallies' }, language: 'en' },
        claims: made.map((_, index) => ({
          ...{ event: `tally-${index}`, paragraph: 1, paraphrase: prose('So it was.') },
        })),
      },
    ],
  };
}

const day = fc.option(
  fc.constantFrom('2001-01-01', '2001-05-31', '2001-06-10', '2001-06-11', '2001-12-31', '2002-06-01'),
  {
    nil: null,
  },
);
const keys: fc.Arbitrary<ContactPageKey> = fc
  .record({
    participants: fc.option(fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 2 }), {
      nil: null,
    }),
    days: fc.tuple(day, day),
    dated: fc.constantFrom(true as const, null),
    limit: fc.constantFrom(1, 3, 50),
  })
  .map(({ participants, days: [one, other], dated, limit }) => {
    const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
    return { filter: { ...noFilter, participants, from, to, dated }, limit, after: null };
  });

const asked = fc
  .record({
    participant: fc.constantFrom(...people),
    kinds: fc.option(fc.constantFrom(['SPOKE_WITH'], ['ACCUSED', 'SPOKE_WITH'], ['DENIED']), { nil: null }),
    days: fc.tuple(day, day),
    dated: fc.constantFrom(true as const, null),
    bucket: fc.constantFrom<TimeBucket>('DAY', 'WEEK', 'MONTH', 'YEAR'),
  })
  .map(({ participant, kinds, days: [one, other], dated, bucket }) => {
    const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
    return { filter: { ...noFilter, participants: [participant], kinds, from, to, dated }, bucket };
  });

/** Kinds of the same count stand in no order. */
const inOrderOfKinds = (buckets: readonly TimelineBucket[]): TimelineBucket[] =>
  buckets.map((bucket) => ({
    ...bucket,
    kinds: bucket.kinds.toSorted((one, other) => (one.kind < other.kind ? -1 : 1)),
  }));

describe('tallies', () => {
  let database: Database;
  beforeAll(() => {
    database = openSharedDatabase();
  });
  afterAll(() => database.close());

  const dueNow = async (): Promise<number> => (await database.read<{ count: number }>(due))[0]?.count ?? -1;

  it('come to what the events come to, of the five articles and as other data comes, changes and goes', async () => {
    expect(await made(database)).toEqual(await expected(database));
    await fc.assert(
      fc.asyncProperty(events, events, async (before, after) => {
        await withMadeUpData(database, 'tally', dataOf(before), async () => {
          expect(await made(database)).toEqual(await expected(database));
          expect(await dueNow()).toBe(0);
          await withMadeUpData(database, 'tally', dataOf(after), async () =>
            expect(await made(database)).toEqual(await expected(database)),
          );
        });
        expect(await made(database)).toEqual(await expected(database));
      }),
      { numRuns: 6 },
    );
  });

  it('give the same contacts and numbers as counting the events does, in every period and page by page', async () => {
    await fc.assert(
      fc.asyncProperty(events, fc.array(keys, { minLength: 8, maxLength: 20 }), async (some, asked) => {
        await withMadeUpData(database, 'tally', dataOf(some), async () => {
          const read = () =>
            Promise.all([
              Promise.all(asked.map((key) => pagesOf(database, key))),
              contactCounts(database)(asked.map(({ filter }) => filter)),
            ]);
          const fromTallies = await read();
          await database.write((run) => noteEvents(run, ['tally-0']));
          const fromEvents = await read();
          await makeTallies(database);
          expect(fromTallies).toEqual(fromEvents);
        });
      }),
      { numRuns: 5 },
    );
  });

  it('give the same activity over time as the events do, in every period, of each kind, by each bucket', async () => {
    await fc.assert(
      fc.asyncProperty(events, fc.array(asked, { minLength: 8, maxLength: 20 }), async (some, filters) => {
        await withMadeUpData(database, 'tally', dataOf(some), async () => {
          const read = () =>
            Promise.all(
              filters.map(({ filter, bucket }) => timeline(database, filter, bucket).then(inOrderOfKinds)),
            );
          const fromTallies = await read();
          await database.write((run) => noteEvents(run, ['tally-0']));
          const fromEvents = await read();
          await makeTallies(database);
          expect(fromTallies).toEqual(fromEvents);
          const ofAnyKind = await Promise.all(
            filters.map(({ filter, bucket }) => timeline(database, filter, bucket, false)),
          );
          expect(ofAnyKind).toEqual(
            fromEvents.map((buckets) => buckets.map((one) => ({ ...one, kinds: [] }))),
          );
        });
      }),
      { numRuns: 3 },
    );
  });

  it('are not read while they are due', async () => {
    const spoil = parseQuery('test/spoil', 'MATCH ()-[t:CONTACT]->() SET t.count = 1000');
    const most = async () =>
      (await contactPages(database)([{ filter: noFilter, limit: 1, after: null }]))[0]?.[0]?.count;
    const right = await most();
    await database.write((run) => run(spoil));
    expect(await most()).toBe(1000);
    await database.write(noteAll);
    expect(await most()).toBe(right);
    await makeTallies(database);
    expect(await most()).toBe(right);
    expect(await made(database)).toEqual(await expected(database));
  });
});

/** All pages of a list, one after the other. */
async function pagesOf(database: Database, key: ContactPageKey) {
  const pages: unknown[] = [];
  let after = key.after;
  for (;;) {
    const [page = []] = await contactPages(database)([{ ...key, after }]);
    pages.push(page);
    const last = page.at(-1);
    if (page.length < key.limit || !last) return pages;
    after = { count: last.count, newest: last.newest, a: last.a, b: last.b };
  }
}
