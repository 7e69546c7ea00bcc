import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Database } from '../../../server/database.ts';
import { edtfRange } from '../../../server/edtf.ts';
import { relationEnds } from '../../../server/event/relationEnds.ts';
import { talkingRoles, type EventKind, type Role } from '../../../server/vocabulary.ts';
import { ask, data } from '../../support/api.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { prose, withMadeUpData, type MadeUpData } from '../../support/madeUpData.ts';
import { startServer, type TestServer } from '../../support/server.ts';

interface Office {
  readonly principal: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
interface MadeUpEvent {
  readonly kind: EventKind;
  readonly date: string | undefined;
  readonly participants: readonly { readonly entity: string; readonly role: Role }[];
  readonly about: readonly string[];
}
interface World {
  /** By person. */
  readonly offices: Readonly<Record<string, readonly Office[]>>;
  readonly events: readonly MadeUpEvent[];
}

const people = ['p0', 'p1', 'p2', 'p3', 'p4'].map((id) => `roll-${id}`);
const states = ['s0', 's1', 's2'].map((id) => `roll-${id}`);
const bureau = 'roll-bureau';
const topic = 'roll-topic';
const everybody = [...people, ...states, bureau];

const date = fc.constantFrom(
  '2001',
  '2001-05',
  '2001-06-10',
  '2001-05-20/2001-06-20',
  '2002-01-01',
  '2002-03',
);
const day = fc.option(fc.constantFrom('2001-01-01', '2001-06-01', '2001-06-11', '2002-01-01', '2003'), {
  nil: undefined,
});
const office = (principals: readonly string[]) =>
  fc.record({ principal: fc.constantFrom(...principals), from: day, to: day });
const worlds: fc.Arbitrary<World> = fc.record({
  offices: fc
    .tuple(
      ...people.map((_, index) =>
        // A person may speak for one of those before him, so that nobody does so in a circle.
        fc.array(office([...people.slice(0, index), ...states, bureau]), { maxLength: 3 }),
      ),
    )
    .map((lists) => Object.fromEntries(people.map((id, index) => [id, lists[index] ?? []]))),
  events: fc.array(
    fc.record({
      kind: fc.constantFrom<EventKind>('SPOKE_WITH', 'SPOKE_WITH', 'STATED', 'DENIED'),
      date: fc.option(date, { nil: undefined }),
      participants: fc.uniqueArray(
        fc.record({
          entity: fc.constantFrom(...everybody),
          role: fc.constantFrom<Role>('INITIATOR', 'COUNTERPART', 'COUNTERPART', 'MEDIATOR', 'SUBJECT'),
        }),
        { minLength: 2, maxLength: 4, selector: ({ entity }) => entity },
      ),
      about: fc.constantFrom<readonly string[]>([], [topic]),
    }),
    { minLength: 1, maxLength: 25 },
  ),
});

const idOf = (index: number) => `roll-event-${index}`;

function filesOf({ offices, events }: World): MadeUpData {
  const entity = (id: string, kind: string) => ({
    ...{ id, kind, names: { en: [id] } },
    represents: [...(offices[id] ?? []), ...(id === bureau ? [{ principal: states[0] ?? '' }] : [])],
  });
  return {
    entities: [
      ...people.map((id) => entity(id, 'PERSON')),
      ...states.map((id) => entity(id, 'STATE')),
      entity(bureau, 'ORGANIZATION'),
    ],
    topics: [{ id: topic, title: prose('Rolling up') }],
    events: events.map((event, index) => ({ id: idOf(index), ...event, summary: prose(idOf(index)) })),
    articles: [
      {
        ...{ id: 'roll-article', dataset: { id: 'roll', title: 'Rolling up' }, language: 'en' },
        claims: events.map((_, index) => ({
          event: idOf(index),
          paragraph: 1,
          paraphrase: prose('So it was.'),
        })),
      },
    ],
  };
}

/** Whom somebody counts as on the day of an event, once more in TypeScript. */
function countsAs({ offices }: World, id: string, { date: text }: MadeUpEvent): string {
  const days = text ? edtfRange(text) : null;
  const held = (who: string) =>
    (offices[who] ?? []).filter(({ from, to }) => {
      const [begin, end] = [from && edtfRange(from)?.earliest, to && edtfRange(to)?.latest];
      return (
        !(begin && days?.latest && begin > days.latest) && !(end && days?.earliest && end < days.earliest)
      );
    });
  const ends = (who: string): string[] =>
    people.includes(who) && held(who).length > 0
      ? held(who).flatMap(({ principal }) => ends(principal))
      : [who];
  const voices = (who: string) =>
    people.filter((person) => (offices[person] ?? []).some(({ principal }) => principal === who)).length;
  return (
    [...new Set(ends(id))].sort((one, other) => voices(other) - voices(one) || (one < other ? -1 : 1))[0] ??
    id
  );
}

function pairsOf(world: World, participants: readonly string[]): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  world.events.forEach((event, index) => {
    if (event.kind !== 'SPOKE_WITH') return;
    const as = (id: string) => countsAs(world, id, event);
    if (
      !participants.every((id) => event.participants.some(({ entity }) => [entity, as(entity)].includes(id)))
    )
      return;
    const talking = event.participants
      .filter(({ role }) => talkingRoles.includes(role))
      .map(({ entity }) => entity);
    const found = new Set<string>();
    for (const one of talking)
      for (const other of talking) {
        const [a, b] = [as(one), as(other)];
        const [first, second] = participants;
        const [isOne, isOther] = [one, other].map((id) => (name: string) => name === id || name === as(id));
        if (one === other || a === b || !isOne || !isOther) continue;
        const fits =
          first === undefined
            ? a < b
            : second === undefined
              ? isOne(first)
              : participants.length === 2
                ? isOne(first) && isOther(second)
                : a < b && participants.some(isOne) && participants.some(isOther);
        if (fits) found.add(`${a} ${b}`);
      }
    for (const pair of found) pairs.set(pair, [...(pairs.get(pair) ?? []), idOf(index)]);
  });
  return pairs;
}

/** @param unrolled principals whose people keep their own place */
function relationsOf(world: World, unrolled: readonly string[] = []): Map<string, string[]> {
  const relations = new Map<string, string[]>();
  world.events.forEach((event, index) => {
    const { kind, participants, about } = event;
    const ends = relationEnds(
      kind,
      participants.map(({ role }) => role),
      about.length > 0,
    );
    const at = (end: string) =>
      participants
        .filter((_, place) => ends[place] === end)
        .map(({ entity }) => {
          const as = countsAs(world, entity, event);
          return unrolled.includes(as) ? entity : as;
        });
    const talks = at('BOTH').flatMap((a) =>
      at('BOTH')
        .map((b) => [a, b] as const)
        .filter(([x, y]) => x < y),
    );
    const deeds = at('SOURCE').flatMap((source) =>
      [...about, ...at('TARGET')].map((target) => [source, target] as const),
    );
    for (const key of new Set(
      [...talks, ...deeds].filter(([x, y]) => x !== y).map(([x, y]) => `${kind}:${x}:${y}`),
    ))
      relations.set(key, [...(relations.get(key) ?? []), idOf(index)]);
  });
  return relations;
}

/** Who counts as which principal in an event at least. */
const countedIn = (world: World): string[] =>
  world.events.flatMap((event) => {
    const { kind, participants, about } = event;
    const ends = relationEnds(
      kind,
      participants.map(({ role }) => role),
      about.length > 0,
    );
    return participants.flatMap(({ entity }, place) => {
      const as = countsAs(world, entity, event);
      return ends[place] && as !== entity ? [`${entity} ${as}`] : [];
    });
  });

describe('rollUp: PRINCIPAL', () => {
  let database: Database;
  let server: TestServer;
  beforeAll(async () => {
    database = openSharedDatabase();
    server = await startServer();
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const datasets = ['roll'];
  interface ToldPair {
    readonly a: { readonly id: string };
    readonly b: { readonly id: string };
    readonly count: number;
    readonly events: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  }

  async function contacts(participants: readonly string[]) {
    const answer = await data<{ contacts: { totalCount: number; nodes: readonly ToldPair[] } }>(
      server,
      `query ($filter: EventFilter) { contacts(filter: $filter, rollUp: PRINCIPAL, first: 500) { totalCount nodes {
        a { id } b { id } count events(first: 50) { totalCount nodes { id } }
      } } }`,
      { filter: { datasets, participants } },
    );
    expect(answer.contacts.totalCount).toBe(answer.contacts.nodes.length);
    return new Map(
      answer.contacts.nodes.map(({ a, b, count, events }) => {
        expect(events.totalCount).toBe(count);
        return [`${a.id} ${b.id}`, events.nodes.map(({ id }) => id).sort()] as const;
      }),
    );
  }

  async function graphOf(variables: Readonly<Record<string, unknown>>) {
    const { graph } = await data<{
      graph: {
        entities: readonly { id: string }[];
        countedAs: readonly { person: string; principal: string }[];
        totalRelations: number;
        relations: readonly { id: string; kind: string; count: number; events: ToldPair['events'] }[];
      };
    }>(
      server,
      `query ($filter: EventFilter, $touching: [ID!], $among: [ID!], $around: [ID!], $unrolled: [ID!]) {
        graph(filter: $filter, touching: $touching, among: $among, around: $around, rollUp: PRINCIPAL, unrolled: $unrolled, first: 1000) {
          totalRelations countedAs { person principal } entities { id } relations { id kind count events(first: 50) { totalCount nodes { id } } }
        }
      }`,
      { filter: { datasets }, ...variables },
    );
    const fromEvents = graph.relations.filter(({ kind }) => kind !== 'REPRESENTS');
    expect(graph.totalRelations).toBe(fromEvents.length);
    const told = new Map(
      fromEvents.map(({ id, count, events }) => {
        expect(events.totalCount).toBe(count);
        return [id, events.nodes.map((event) => event.id).sort()] as const;
      }),
    );
    return { told, ...graph };
  }
  const relations = async (variables: Readonly<Record<string, unknown>>) => (await graphOf(variables)).told;

  const sorted = (lists: ReadonlyMap<string, readonly string[]>) =>
    new Map(Array.from(lists, ([key, ids]) => [key, ids.toSorted()]));

  it('counts, in contacts and in the graph, people as whom they speak for on the day', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, (world) =>
        withMadeUpData(database, 'roll', filesOf(world), async () => {
          const expected = relationsOf(world);
          expect(await relations({})).toEqual(sorted(expected));
          for (const id of ['roll-s0', 'roll-p1', bureau, topic])
            expect(await relations({ touching: [id] })).toEqual(
              sorted(new Map([...expected].filter(([key]) => key.split(':').slice(1).includes(id)))),
            );
          const among = ['roll-s0', 'roll-s1', 'roll-p0', topic];
          expect(await relations({ among })).toEqual(
            sorted(
              new Map(
                [...expected].filter(([key]) =>
                  key
                    .split(':')
                    .slice(1)
                    .every((id) => among.includes(id)),
                ),
              ),
            ),
          );
          for (const participants of [
            [],
            ['roll-s0'],
            [bureau],
            ['roll-p1'],
            ['roll-s0', 'roll-s1'],
            ['roll-p4', 'roll-s1'],
            ['roll-s0', 'roll-p3', 'roll-p4'],
          ])
            expect(await contacts(participants)).toEqual(sorted(pairsOf(world, participants)));
        }),
      ),
      { numRuns: 8, seed: 20_220_220 },
    );
  });

  it('leaves the people of unrolled principals their own place, and tells who counts as whom', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.subarray([...states, bureau], { minLength: 1 }), (world, unrolled) =>
        withMadeUpData(database, 'roll', filesOf(world), async () => {
          const graph = await graphOf({ unrolled });
          expect(graph.told).toEqual(sorted(relationsOf(world, unrolled)));
          const ids = [...unrolled, ...graph.entities.map(({ id }) => id)];
          expect(graph.countedAs.map(({ person, principal }) => `${person} ${principal}`).sort()).toEqual(
            [...new Set(countedIn(world))].filter((each) => ids.includes(each.split(' ')[1] ?? '')).sort(),
          );
        }),
      ),
      { numRuns: 6, seed: 2_022 },
    );
  });

  it('counts one event of two people of one principal once, and unrolled once for each', async () => {
    const [one = '', other = ''] = people;
    const [principal = '', counterpart = ''] = states;
    const world: World = {
      offices: { [one]: [{ principal }], [other]: [{ principal }] },
      events: [
        {
          ...{ kind: 'SPOKE_WITH', date: '2001-05', about: [] },
          participants: [one, other, counterpart].map((entity) => ({ entity, role: 'COUNTERPART' as const })),
        },
      ],
    };
    await withMadeUpData(database, 'roll', filesOf(world), async () => {
      const rolled = await graphOf({});
      expect([...rolled.told]).toEqual([[`SPOKE_WITH:${principal}:${counterpart}`, [idOf(0)]]]);
      expect(rolled.countedAs).toEqual([
        { person: one, principal },
        { person: other, principal },
      ]);
      const unrolled = await graphOf({ unrolled: [principal] });
      expect([...unrolled.told.keys()].sort()).toEqual([
        `SPOKE_WITH:${one}:${other}`,
        `SPOKE_WITH:${one}:${counterpart}`,
        `SPOKE_WITH:${other}:${counterpart}`,
      ]);
      // It does nothing itself, and stands beside its people all the same.
      expect(unrolled.entities.map(({ id }) => id)).toContain(principal);
    });
  });

  it('takes the events around somebody as those of whoever counts as him', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, (world) =>
        withMadeUpData(database, 'roll', filesOf(world), async () => {
          for (const id of ['roll-s0', 'roll-p2']) {
            const near = world.events.map(({ participants }, index) =>
              participants.some(({ entity }) =>
                [entity, countsAs(world, entity, world.events[index] ?? never())].includes(id),
              ),
            );
            const expected = new Map(
              Array.from(
                relationsOf(world),
                ([key, ids]) => [key, ids.filter((event) => near[Number(event.split('-').at(-1))])] as const,
              ).filter(([, ids]) => ids.length > 0),
            );
            expect(await relations({ around: [id] })).toEqual(sorted(expected));
          }
        }),
      ),
      { numRuns: 4, seed: 7 },
    );
  });

  it("gives Russia's contacts with those of its people, and the Kremlin's apart", async () => {
    const answer = await data<{ contacts: { nodes: readonly ToldPair[] } }>(
      server,
      '{ contacts(filter: { participants: ["russia"] }, rollUp: PRINCIPAL, first: 50) { nodes { a { id } b { id } count events { totalCount nodes { id } } } } }',
    );
    expect(answer.contacts.nodes.length).toBeGreaterThan(1);
    expect(answer.contacts.nodes.every(({ a }) => a.id === 'russia')).toBe(true);
    const others = answer.contacts.nodes.map(({ b }) => b.id);
    expect(others).toContain('france');
    expect(others).toContain('united-states');
    expect(others).not.toContain('emmanuel-macron');
  });

  it('is none unless asked for', async () => {
    const query = (rollUp: string) =>
      `{ contacts${rollUp} { totalCount nodes { a { id } b { id } count } } }`;
    expect(await ask(server, query('(rollUp: NONE)'))).toEqual(await ask(server, query('')));
    expect(await ask(server, query('(rollUp: null)'))).toEqual(await ask(server, query('')));
  });
});

const never = (): never => {
  throw new Error('There is no such event.');
};
