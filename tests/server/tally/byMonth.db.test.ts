import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../../server/database.ts';
import { eventCounts } from '../../../server/event/eventPages.ts';
import { noFilter, type Filter } from '../../../server/event/filter.ts';
import { countBy, countOutlets, eventGroups, type EventGroup } from '../../../server/facet/facets.ts';
import { parseQuery } from '../../../server/queries.ts';
import { noteAll, noteChange } from '../../../server/tally/note.ts';
import { makeTallies } from '../../../server/tally/tally.ts';
import { reach } from '../../../server/timeline/reach.ts';
import { timeline, type TimeBucket } from '../../../server/timeline/timeline.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { prose, withMadeUpData, type MadeUpData } from '../../support/madeUpData.ts';

const outlets = ['month-daily', 'month-weekly'];
const kinds = ['SPOKE_WITH', 'ACCUSED', 'PROPOSED'] as const;
const dates = [
  ...['1999', '1999-12-31', '2000-01-01', '2000-01-15', '2000-01', '1999-12-20/2000-01-05'],
  ...['2000-01-15/..', '../1999-12', '2001-03-03~', undefined],
];

const events = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    medium: fc.constantFrom('PHONE', 'IN_PERSON', undefined),
    date: fc.constantFrom(...dates),
    /** By the articles that report it. */
    reported: fc.subarray([0, 1, 2], { minLength: 1 }),
  }),
  { minLength: 1, maxLength: 25 },
);

type MadeUp = ReturnType<typeof events.generate> extends fc.Value<infer Events> ? Events : never;

const dataOf = (made: MadeUp): MadeUpData => ({
  entities: [
    ...['month-a', 'month-b'].map((id) => ({ id, kind: 'PERSON', names: { en: [id] } })),
    ...outlets.map((id) => ({ id, kind: 'OUTLET', names: { en: [id] } })),
  ],
  events: made.map(({ kind, medium, date }, index) => ({
    ...{ id: `month-${index}`, kind, date, summary: prose('So it was.') },
    ...(kind === 'SPOKE_WITH' && { medium }),
    participants: ['month-a', 'month-b'].map((entity, place) => ({
      entity,
      role: kind === 'SPOKE_WITH' ? 'COUNTERPART' : place === 0 ? 'SPEAKER' : 'ADDRESSEE',
    })),
  })),
  articles: [0, 1, 2].map((article) => ({
    ...{ id: `month-${article}`, dataset: { id: `month-${article}`, title: 'Months' }, language: 'en' },
    ...(article < outlets.length && { outlet: outlets[article] }),
    claims: made.flatMap(({ reported }, index) =>
      reported.includes(article)
        ? [{ event: `month-${index}`, paragraph: 1, paraphrase: prose('So it was.') }]
        : [],
    ),
  })),
});

const some = <Value>(...values: Value[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: null });
const day = fc.constantFrom(null, null, '1999-06-01', '1999-12-31', '2000-01-01', '2000-01-10', '2001-03-03');
const filters: fc.Arbitrary<Filter> = fc
  .record({
    kinds: some<string>(...kinds),
    media: some('PHONE', 'UNKNOWN'),
    standing: some('REPORTED', 'CORROBORATED'),
    datasets: some('month-0', 'month-2'),
    days: fc.tuple(day, day),
    dated: fc.constantFrom(true as const, null),
  })
  .map(({ days: [one, other], ...restrictions }) => {
    const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
    return { ...noFilter, ...restrictions, from, to };
  });
const buckets = fc.constantFrom<TimeBucket>('DAY', 'WEEK', 'MONTH', 'YEAR');

/** Groups, each once, in one order. */
const inOrder = (groups: readonly EventGroup[]) =>
  countBy(groups, ({ kind, medium, standing, datasets, dated }) => [
    [kind, medium, standing, datasets.toSorted(), dated].join(' '),
  ]);

/** All that the tallies of months and of outlets answer. */
const answers = async (database: Database, filter: Filter, bucket: TimeBucket) => ({
  groups: inOrder((await eventGroups(database)([filter]))[0] ?? []),
  count: (await eventCounts(database)([filter]))[0],
  outlets: await countOutlets(database, filter, 20),
  reach: await reach(database, filter).then(({ spans, ...rest }) => ({
    ...rest,
    // Kinds of the same count stand in no order.
    spans: spans.map((span) => ({ ...span, kinds: span.kinds.map((one) => JSON.stringify(one)).sort() })),
  })),
  timeline: (await timeline(database, filter, bucket)).map((one) => ({
    ...one,
    kinds: one.kinds.map((kind) => JSON.stringify(kind)).sort(),
  })),
  ofAnyKind: (await timeline(database, filter, bucket, false)).map(({ kinds: _, ...one }) => one),
});

describe('the tallies of months and of outlets', () => {
  let database: Database;
  beforeAll(() => {
    database = openSharedDatabase();
  });
  afterAll(() => database.close());

  it('answer as counting the events does, whatever is asked, as data comes, changes and goes', async () => {
    const asked = fc.array(fc.tuple(filters, buckets), { minLength: 6, maxLength: 12 });
    const areRight = async (questions: readonly (readonly [Filter, TimeBucket])[]) => {
      const read = () => Promise.all(questions.map(([filter, bucket]) => answers(database, filter, bucket)));
      const fromTallies = await read();
      await database.write((run) => noteChange(run, { entities: ['month-a'], months: [], outlets: [] }));
      const fromEvents = await read();
      await makeTallies(database);
      expect(fromTallies).toEqual(fromEvents);
      return fromTallies;
    };
    await fc.assert(
      fc.asyncProperty(events, events, asked, async (before, after, questions) => {
        const told = await areRight([[noFilter, 'MONTH']]);
        await withMadeUpData(database, 'month', dataOf(before), async () => {
          await areRight(questions);
          await withMadeUpData(database, 'month', dataOf(after), () => areRight(questions));
        });
        expect(await areRight([[noFilter, 'MONTH']])).toEqual(told);
      }),
      { numRuns: 5 },
    );
  });

  it('are read, and not while they are due', async () => {
    const spoil = parseQuery(
      'test/spoil',
      `MATCH (t:MonthTally) SET t.count = t.count + 1000
       WITH count(*) AS spoilt MATCH ()-[c:COVERAGE]->() SET c.count = c.count + 1000`,
    );
    const right = await answers(database, noFilter, 'MONTH');
    await database.write((run) => run(spoil));
    const spoilt = await answers(database, noFilter, 'MONTH');
    for (const name of ['groups', 'count', 'outlets', 'timeline'] as const)
      expect(spoilt[name]).not.toEqual(right[name]);
    await database.write(noteAll);
    expect(await answers(database, noFilter, 'MONTH')).toEqual(right);
    await makeTallies(database);
    expect(await answers(database, noFilter, 'MONTH')).toEqual(right);
  });
});
