import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, data } from '../../support/api.ts';
import { listAllEvents, relationsOf, tally, type TestFilter } from '../../support/events.ts';
import { startServer, type TestServer } from '../../support/server.ts';

interface ToldRelation {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly count: number;
  /** Only where they were asked for. */
  readonly events?: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

interface ToldGraph {
  readonly entities: readonly { readonly id: string }[];
  readonly topics: readonly { readonly id: string }[];
  readonly relations: readonly ToldRelation[];
  readonly truncated: boolean;
  readonly totalRelations: number;
}

const everything = 1000;

const filters: readonly (readonly [name: string, filter: TestFilter])[] = [
  ['no filter', {}],
  ['talks', { kinds: ['SPOKE_WITH'] }],
  ['a month', { from: '2022-02', to: '2022-02' }],
  ['a month and whatever has no date', { from: '2022-02', to: '2022-02', undated: true }],
  ['one participant', { participants: ['emmanuel-macron'] }],
  ['words', { text: 'ukraine' }],
  ['standing and media', { standing: ['REPORTED', 'DISPUTED'], media: ['UNKNOWN', 'STATEMENT', 'PHONE'] }],
  ['an outlet', { outlets: ['reuters'] }],
  ['what was known on a day', { asKnownOn: '2022-02-20' }],
  ['what stood in some way on a day', { asKnownOn: '2022-02-20', standing: ['DISPUTED', 'REPORTED'] }],
];

describe('graph', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  async function draw(variables: Readonly<Record<string, unknown>>): Promise<ToldGraph> {
    const { graph } = await data<{ graph: ToldGraph }>(
      server,
      `query ($filter: EventFilter, $around: [ID!], $touching: [ID!], $direction: Direction, $among: [ID!], $rollUp: RollUp, $unrolled: [ID!], $first: Int = ${everything}, $withEvents: Boolean = false) {
        graph(filter: $filter, around: $around, touching: $touching, direction: $direction, among: $among, rollUp: $rollUp, unrolled: $unrolled, first: $first) {
          entities { id } topics { id } truncated totalRelations
          relations { id kind source target count events(first: 50) @include(if: $withEvents) { totalCount nodes { id } } }
        }
      }`,
      variables,
    );
    return graph;
  }

  const fromEvents = ({ relations }: ToldGraph) => relations.filter(({ kind }) => kind !== 'REPRESENTS');

  describe.each(filters)('under %s', (_, filter) => {
    it('has the relations that the events give, each with its count and with just these events', async () => {
      const [graph, events] = await Promise.all([
        draw({ filter, withEvents: true }),
        listAllEvents(server, filter),
      ]);
      expect(events.length).toBeGreaterThan(0);
      const expected = tally(events, relationsOf);
      expect(graph.totalRelations).toBe(expected.size);
      expect(new Map(fromEvents(graph).map(({ id, count }) => [id, count]))).toEqual(expected);
      for (const relation of fromEvents(graph)) {
        expect(relation.events?.totalCount).toBe(relation.count);
        expect(relation.events?.nodes.map(({ id }) => id)).toEqual(
          events.filter((event) => relationsOf(event).includes(relation.id)).map(({ id }) => id),
        );
      }
    });

    it('touching an entity or a topic has just those of its relations that hang on it', async () => {
      const whole = await draw({ filter });
      for (const id of endsToTry(whole)) {
        const touching = fromEvents(whole).filter(({ source, target }) => [source, target].includes(id));
        const found = await draw({ filter, touching: [id] });
        expect(idsOf(fromEvents(found))).toEqual(idsOf(touching));
        expect(found.totalRelations).toBe(touching.length);
        expect(found.relations.every(({ source, target }) => [source, target].includes(id))).toBe(true);

        const isTalk = ({ kind }: ToldRelation) => kind === 'SPOKE_WITH';
        const ways = {
          OUT: touching.filter((relation) => relation.source === id && !isTalk(relation)),
          IN: touching.filter((relation) => relation.target === id && !isTalk(relation)),
          BOTH: touching.filter(isTalk),
        };
        for (const [direction, expected] of Object.entries(ways)) {
          const way = await draw({ filter, touching: [id], direction });
          expect(idsOf(fromEvents(way))).toEqual(idsOf(expected));
          expect(way.totalRelations).toBe(expected.length);
        }
      }
    });

    it('among some has just the relations with both ends among them', async () => {
      const whole = await draw({ filter });
      const among = [...whole.entities, ...whole.topics]
        .map(({ id }) => id)
        .filter((_, index) => index % 3 !== 0);
      const expected = whole.relations.filter(({ source, target }) =>
        [source, target].every((id) => among.includes(id)),
      );
      const found = await draw({ filter, among });
      expect(idsOf(found.relations)).toEqual(idsOf(expected));
      expect(found.totalRelations).toBe(fromEvents({ ...found, relations: expected }).length);
    });

    it.each([
      ['people as themselves', {}],
      ['people as whom they speak for', { rollUp: 'PRINCIPAL' }],
      ['all but those of Russia', { rollUp: 'PRINCIPAL', unrolled: ['russia'] }],
    ])('counts the relations of an entity or a topic as the graph has them, with %s', async (_, counting) => {
      const whole = await draw({ filter, ...counting });
      const all = [...whole.entities, ...whole.topics].map(({ id }) => id);
      for (const id of Object.keys(filter).length === 0 ? all : endsToTry(whole)) {
        const kind = whole.topics.some((topic) => topic.id === id) ? 'topic' : 'entity';
        const { end } = await data<{ end: { relationCounts: readonly RelationCount[] } }>(
          server,
          `query ($id: ID!, $filter: EventFilter, $rollUp: RollUp, $unrolled: [ID!]) {
            end: ${kind}(id: $id) { relationCounts(filter: $filter, rollUp: $rollUp, unrolled: $unrolled) { kind direction count } }
          }`,
          { id, filter, ...counting },
        );
        const expected = tally(fromEvents(whole), (relation) => {
          if (relation.kind === 'SPOKE_WITH')
            return [relation.source, relation.target].includes(id) ? ['SPOKE_WITH BOTH'] : [];
          return [
            ...(relation.source === id ? [`${relation.kind} OUT`] : []),
            ...(relation.target === id ? [`${relation.kind} IN`] : []),
          ];
        });
        expect(new Map(end.relationCounts.map((one) => [`${one.kind} ${one.direction}`, one.count]))).toEqual(
          expected,
        );
      }
    });
  });

  it('restricts the events of its relations to those around the ones that were named', async () => {
    const graph = await draw({ around: ['vladimir-putin'], withEvents: true });
    expect(fromEvents(graph).length).toBeGreaterThan(3);
    for (const relation of fromEvents(graph)) expect(relation.events?.totalCount).toBe(relation.count);
  });

  it('takes touching and among together', async () => {
    const whole = await draw({});
    const [hub = ''] = endsToTry(whole);
    const among = whole.entities.map(({ id }) => id);
    const both = await draw({ touching: [hub], among });
    expect(idsOf(both.relations)).toEqual(
      idsOf(
        whole.relations.filter(
          ({ source, target }) =>
            [source, target].includes(hub) && [source, target].every((id) => among.includes(id)),
        ),
      ),
    );
  });

  it('has no events behind a REPRESENTS', async () => {
    const offices = (await draw({ withEvents: true })).relations.filter(({ kind }) => kind === 'REPRESENTS');
    expect(offices.length).toBeGreaterThan(0);
    expect(offices.every(({ events }) => events?.totalCount === 0 && events.nodes.length === 0)).toBe(true);
  });

  it('draws who speaks for whom among those who are named, though nothing else joins them', async () => {
    const graph = await draw({ among: ['dmitry-peskov', 'kremlin'] });
    expect(graph.relations.map(({ kind }) => kind)).toContain('REPRESENTS');
    expect(new Set(graph.entities.map(({ id }) => id))).toEqual(new Set(['dmitry-peskov', 'kremlin']));
  });

  it('says how many relations there are when it draws fewer', async () => {
    const whole = await draw({});
    const part = await draw({ first: 5 });
    expect(part.relations).toEqual(whole.relations.slice(0, 5));
    expect(part).toMatchObject({ truncated: true, totalRelations: whole.totalRelations });
    const [hub = ''] = endsToTry(whole);
    expect(await draw({ touching: [hub], first: 1 })).toMatchObject({
      truncated: true,
      totalRelations: (await draw({ touching: [hub] })).totalRelations,
    });
  });

  it('draws nothing for nobody', async () => {
    for (const variables of [
      { touching: [] },
      { among: [] },
      { touching: ['nobody'] },
      { among: ['nobody'] },
    ])
      expect(await draw(variables)).toEqual({
        ...{ entities: [], topics: [], relations: [], truncated: false, totalRelations: 0 },
      });
  });

  it('refuses a direction that is seen from nobody', async () => {
    const { errors } = await ask(server, '{ graph(direction: OUT) { totalRelations } }');
    expect(errors?.[0]?.message).toMatch(/Give `touching` the entities or topics/);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  interface RelationCount {
    readonly kind: string;
    readonly direction: string;
    readonly count: number;
  }

  const idsOf = (relations: readonly ToldRelation[]) => relations.map(({ id }) => id).sort();

  /** The busiest entities and topics, and some that are not. */
  function endsToTry({ relations, topics }: ToldGraph): string[] {
    const busiest = [...tally(relations, ({ source, target }) => [source, target])].sort(
      (a, b) => b[1] - a[1],
    );
    return [...new Set([busiest[0]?.[0], busiest[1]?.[0], busiest.at(-1)?.[0], topics[0]?.id])].filter(
      (id) => id !== undefined,
    );
  }
});
