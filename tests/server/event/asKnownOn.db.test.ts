import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { edtfRange } from '../../../server/edtf.ts';
import { dataFolder, readBundle } from '../../../server/load/load.ts';
import type { Bundle } from '../../../server/load/bundle.ts';
import { standings } from '../../../server/vocabulary.ts';
import { data } from '../../support/api.ts';
import {
  claimCountFrom,
  datasetsFrom,
  denialsFrom,
  outletsFrom,
  publishedBy,
  standingFrom,
} from '../../support/bundles.ts';
import { startServer, type TestServer } from '../../support/server.ts';

interface KnownEvent {
  readonly id: string;
  readonly standing: string;
  readonly origins: number;
  readonly outlets: readonly { readonly id: string }[];
  readonly datasets: readonly { readonly id: string }[];
  readonly deniedBy: readonly { readonly id: string }[];
  readonly claims: readonly { readonly id: string }[];
}

const fields =
  'id standing origins outlets { id } datasets { id } deniedBy { id } claims { id event { id standing origins } }';

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();

/** The graph as of each day that changes it, and the days around, against the files as far as they were published by then. */
describe('asKnownOn', () => {
  let server: TestServer;
  let bundle: Bundle;
  let days: string[];
  beforeAll(async () => {
    server = await startServer();
    bundle = await readBundle(dataFolder);
    const published = bundle.articles.flatMap(
      ({ record }) => edtfRange(record.published ?? '')?.latest ?? [],
    );
    days = [...new Set(published)]
      .sort()
      .flatMap((day) => [new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10), day]);
  });
  afterAll(() => server.close());

  const eventsOn = async (filter: Readonly<Record<string, unknown>>) =>
    (
      await data<{ events: { totalCount: number; nodes: readonly KnownEvent[] } }>(
        server,
        `query ($filter: EventFilter) { events(filter: $filter, first: 1000) { totalCount nodes { ${fields} } } }`,
        { filter },
      )
    ).events;

  const expectedOn = (day: string) => {
    const known = publishedBy(bundle, day);
    return known.events
      .map(({ record: { id } }) => ({
        id,
        ...standingFrom(known, id),
        outlets: outletsFrom(known, id).sort(),
        datasets: datasetsFrom(known, id).sort(),
        deniedBy: denialsFrom(known, id).sort(),
        claims: claimCountFrom(known, id),
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  };

  it('gives the events that were known, each as it was known', async () => {
    const counts = new Set<number>();
    for (const day of days) {
      const expected = expectedOn(day);
      counts.add(expected.length);
      const { totalCount, nodes } = await eventsOn({ asKnownOn: day });
      expect(totalCount).toBe(expected.length);
      expect(
        nodes
          .map((event) => ({
            ...event,
            outlets: idsOf(event.outlets),
            datasets: idsOf(event.datasets),
            deniedBy: idsOf(event.deniedBy),
            claims: event.claims.length,
          }))
          .sort((one, other) => (one.id < other.id ? -1 : 1)),
      ).toEqual(expected);
    }
    expect(counts.size).toBeGreaterThan(3);
  });

  it('judges standing, outlets and datasets as of the day', async () => {
    for (const day of days) {
      const expected = expectedOn(day);
      const ids = async (filter: Readonly<Record<string, unknown>>) =>
        idsOf((await eventsOn({ ...filter, asKnownOn: day })).nodes);
      for (const standing of standings)
        expect(await ids({ standing: [standing] })).toEqual(
          expected.filter((event) => event.standing === standing).map(({ id }) => id),
        );
      for (const outlet of ['reuters', 'ntb', 'nbc-news'])
        expect(await ids({ outlets: [outlet] })).toEqual(
          expected.filter(({ outlets }) => outlets.includes(outlet)).map(({ id }) => id),
        );
      for (const { record } of bundle.articles)
        expect(await ids({ datasets: [record.dataset.id] })).toEqual(
          expected.filter(({ datasets }) => datasets.includes(record.dataset.id)).map(({ id }) => id),
        );
    }
  });

  it('lasts to the end of the date that it is given', async () => {
    const month = await eventsOn({ asKnownOn: '2022-01' });
    expect(month).toEqual(await eventsOn({ asKnownOn: '2022-01-31' }));
    expect(month.totalCount).toBeGreaterThan((await eventsOn({ asKnownOn: '2022-01-30' })).totalCount);
    expect((await eventsOn({ asKnownOn: '1990' })).totalCount).toBe(0);
    expect((await eventsOn({ asKnownOn: '2022-01/..' })).totalCount).toBe(bundle.events.length);
  });

  it.each([
    [
      'contacts',
      '{ contacts(filter: $filter, first: 100) { totalCount nodes { count events { totalCount nodes { id standing } } } } }',
    ],
    [
      'the relations of the graph',
      '{ graph(filter: $filter, first: 500) { totalRelations relations { kind count events(first: 50) { totalCount nodes { id standing } } } } }',
    ],
    [
      'an entity',
      '{ entity(id: "russia") { contacts(filter: $filter) { totalCount nodes { count events { totalCount nodes { id standing } } } } events(filter: $filter, first: 100) { totalCount nodes { id standing } } } }',
    ],
    [
      'a topic',
      '{ topics(first: 100) { nodes { events(filter: $filter, first: 50) { totalCount nodes { id standing } } } } }',
    ],
  ])('holds for %s, down to the events', async (_, query) => {
    const day = '2022-02-20';
    const known = new Map(expectedOn(day).map(({ id, standing }) => [id, standing]));
    const answer = await data(server, `query ($filter: EventFilter) ${query}`, {
      filter: { asKnownOn: day },
    });
    const events = found(answer, (value) => typeof value['id'] === 'string' && 'standing' in value);
    expect(events.length).toBeGreaterThan(1);
    for (const { id, standing } of events) expect(known.get(String(id))).toBe(standing);
    const counted = found(
      answer,
      (value) => 'count' in value && 'events' in value && value['kind'] !== 'REPRESENTS',
    );
    for (const { count, events: list } of counted)
      expect((list as { totalCount: number }).totalCount).toBe(count);
  });

  it('holds for whatever stands below, until another filter says otherwise', async () => {
    const day = '2022-02-20';
    const known = new Map(expectedOn(day).map(({ id, standing }) => [id, standing]));
    const below = (filter: string) => `{
      events(filter: { asKnownOn: "${day}" }, first: 50) { nodes {
        about { asserts { id standing } events${filter} { nodes { id standing } } }
        participants { entity { contacts${filter} { nodes { events { nodes { id standing } } } } } }
        claims { article { claims { event { id standing } } } }
      } }
    }`;
    const isEvent = (value: Readonly<Record<string, unknown>>) => 'standing' in value;
    const events = found(await data(server, below('')), isEvent);
    expect(events.length).toBeGreaterThan(100);
    for (const { id, standing } of events) expect(known.get(String(id))).toBe(standing);
    const otherwise = found(await data(server, below('(filter: { asKnownOn: null })')), isEvent);
    expect(otherwise.some(({ id }) => !known.has(String(id)))).toBe(true);
  });

  it('counts what the events of that day give, in timeline, reach, facets, stances and relation counts', async () => {
    for (const asKnownOn of days) {
      const expected = expectedOn(asKnownOn);
      const answer = await data<{
        timeline: readonly { count: number; kinds: readonly { count: number }[] }[];
        reach: { undated: number };
        facets: {
          total: number;
          undated: number;
          standings: readonly { standing: string; count: number }[];
          outlets: readonly { outlet: { id: string }; count: number }[];
          datasets: readonly { dataset: { id: string }; count: number }[];
        };
        entity: {
          stances: { nodes: readonly { count: number }[]; totalCount: number };
          relationCounts: readonly { count: number }[];
        };
        graph: { totalRelations: number };
      }>(
        server,
        `query ($filter: EventFilter) {
          timeline(filter: $filter, bucket: YEAR) { count }
          reach(filter: $filter) { undated }
          facets(filter: $filter) {
            total undated standings { standing count } outlets(first: 100) { outlet { id } count } datasets { dataset { id } count }
          }
          entity(id: "russia") { stances(filter: $filter, first: 100) { totalCount nodes { count } } relationCounts(filter: $filter) { count } }
          graph(filter: $filter, touching: ["russia"], first: 500) { totalRelations }
        }`,
        { filter: { asKnownOn } },
      );
      const events = new Map(bundle.events.map(({ record }) => [record.id, record]));
      const known = expected.map(({ id }) => events.get(id));
      const dated = known.filter((event) => event?.date !== undefined).length;
      expect(answer.facets.total).toBe(expected.length);
      expect(answer.facets.undated).toBe(expected.length - dated);
      expect(answer.reach.undated).toBe(expected.length - dated);
      expect(answer.timeline.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(dated);
      const tally = (keys: readonly string[]) =>
        Object.fromEntries(
          [...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length]),
        );
      expect(Object.fromEntries(answer.facets.standings.map((one) => [one.standing, one.count]))).toEqual(
        tally(expected.map(({ standing }) => standing)),
      );
      expect(Object.fromEntries(answer.facets.outlets.map((one) => [one.outlet.id, one.count]))).toEqual(
        tally(expected.flatMap(({ outlets }) => outlets)),
      );
      expect(Object.fromEntries(answer.facets.datasets.map((one) => [one.dataset.id, one.count]))).toEqual(
        tally(expected.flatMap(({ datasets }) => datasets)),
      );
      const stances = known.filter(
        (event) =>
          (event?.about.length ?? 0) > 0 &&
          event?.participants.some(({ entity, role }) => entity === 'russia' && role === 'SPEAKER'),
      );
      expect(answer.entity.stances.totalCount).toBeGreaterThanOrEqual(
        new Set(stances.flatMap((event) => event?.about ?? [])).size,
      );
      expect(answer.entity.relationCounts.reduce((sum, { count }) => sum + count, 0)).toBe(
        answer.graph.totalRelations,
      );
    }
  });
});

type Value = Readonly<Record<string, unknown>>;

/** All objects of an answer, however deep, that fit. */
function found(value: unknown, fits: (value: Value) => boolean): Value[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap((item) => found(item, fits));
  return !Array.isArray(value) && fits(value as Value) ? [value as Value, ...below] : below;
}
