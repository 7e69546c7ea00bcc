import { describe, expect, it } from '@jest/globals';
import { exported, type Details } from '../../../client/export/exported.ts';
import { eventsBehind, type FoundEvent } from '../../../client/export/eventsBehind.ts';
import { json } from '../../../client/export/formats/json.ts';
import { namesIn } from '../../../client/export/namesIn.ts';
import type { Counting } from '../../../client/graph/counting.ts';
import type { EventKind, ExportedEventsQueryVariables } from '../../../client/operations/generated.ts';
import { relation, winter } from '../graphs.ts';
import { sceneFrom } from '../scenes.ts';

const reuters = { id: 'reuters', name: 'Reuters' };
const npr = { id: 'npr', name: 'NPR' };

const event = (id: string, earliest: string | null, outlet = reuters): FoundEvent => ({
  ...{ id, kind: 'SPOKE_WITH', date: earliest, earliest, latest: earliest, medium: null, duration: null },
  ...{ summary: id, standing: 'REPORTED', origins: 1, codes: [], participants: [], about: [], deniedBy: [] },
  ...{ outlets: [outlet], datasets: [{ id: 'five', title: 'Five articles' }] },
  claims: [
    {
      ...{ id: `${id}/c`, paragraph: 1, sentence: null, code: null, record: null, paraphrase: 'They spoke.' },
      ...{ date: null, medium: null, duration: null, outcome: null, initiator: null, attributedTo: [] },
      ...{ cites: [], origins: [outlet], dataset: { id: 'five', title: 'Five articles' } },
      article: { id: 'a', title: null, language: 'en', published: null, url: null, outlet },
    },
  ],
});
const about = { title: 'Winter', exported: '2026-11-27', language: 'en', filter: {} };

describe('exported(scene, details, about, places)', () => {
  const scene = sceneFrom(winter);
  const talk = 'SPOKE_WITH macron putin';
  const proposal = 'PROPOSED macron summit';
  const details: Details = new Map([
    [talk, [event('new', '2022-02-20'), event('undated', null), event('old', '2021-12-01', npr)]],
    [proposal, [event('new', '2022-02-20')]],
  ]);
  const data = exported(scene, details, about, { macron: { x: 1, y: 2 } });

  it('holds what is drawn, under the names that it has there', () => {
    expect(data.nodes.map(({ id }) => id).sort()).toEqual(
      [...winter.entities, ...winter.topics].map(({ id }) => id).sort(),
    );
    expect(data.relations).toHaveLength(winter.relations.length);
    expect(data.relations.find(({ id }) => id === talk)).toMatchObject({
      ...{ sourceName: 'Emmanuel Macron', targetName: 'Vladimir Putin', count: 3, standing: 'CONFIRMED' },
      ...{ events: ['old', 'new', 'undated'], outlets: [npr, reuters], leftOut: false },
      datasets: [{ id: 'five', name: 'Five articles' }],
    });
  });

  it('tells each event once, oldest first and the undated last, with the relations and claims that it has', () => {
    expect(data.events.map(({ id }) => id)).toEqual(['old', 'new', 'undated']);
    expect(data.events.find(({ id }) => id === 'new')?.relations).toEqual([talk, proposal]);
    expect(data.claims.map((claim) => claim.event)).toEqual(['old', 'new', 'undated']);
  });

  it('counts the events of a node once and tells where it stands', () => {
    const macron = data.nodes.find(({ id }) => id === 'macron');
    expect(macron).toMatchObject({ count: 3, place: { x: 1, y: 2 }, outlets: [npr, reuters] });
    expect(data.nodes.find(({ id }) => id === 'peskov')).toMatchObject({ count: 0, place: null });
  });

  it('says which relations are drawn grey as the filter leaves them out', () => {
    const matching = { ...winter, relations: winter.relations.slice(0, 1) };
    const grey = exported(sceneFrom(winter, {}, { matching }), new Map(), about, {});
    expect(grey.relations.filter(({ leftOut }) => leftOut).map(({ kind }) => kind)).toEqual([
      'PROPOSED',
      'DENIED',
      'STATED',
    ]);
  });

  it('is JSON that says what it is', () => {
    const [file] = json.write(data);
    expect(JSON.parse(String(file?.content))).toEqual({ format: 'entente-export', version: 1, ...data });
  });
});

describe('eventsBehind(relations, asking)', () => {
  /** Many that hang on one node, one of them with many events, one that the API leaves out of its first answer. */
  const relations = [
    relation('SPOKE_WITH', 'a', 'hub', { count: 530 }),
    relation('DENIED', 'hub', 'left-out', { count: 30 }),
    ...Array.from({ length: 90 }, (_, index) => relation('STATED', `s${index}`, 'hub')),
  ];
  type Variables = ExportedEventsQueryVariables;
  const api = (asked: Variables[]) => (variables: Variables) => {
    asked.push(variables);
    const { among, touching, filter, first, events, after } = variables;
    const start = Number(after ?? 0);
    const isIn = (id: string): boolean => among.includes(id);
    // Besides, one that is not drawn.
    const found = [...relations, relation('STATED', 'hub', 's3')].filter(
      ({ kind, source, target }) =>
        isIn(source) &&
        isIn(target) &&
        [source, target].some((id) => touching?.includes(id)) &&
        filter?.kinds?.includes(kind as EventKind) &&
        (target !== 'left-out' || among.length === 2),
    );
    return Promise.resolve({
      graph: {
        relations: found.slice(0, first).map(({ kind, source, target, count }) => {
          const end = Math.min(count, start + events);
          const nodes = Array.from({ length: end - start }, (_, index) =>
            event(`${kind} ${source} ${target} ${start + index}`, null),
          );
          const pageInfo = { hasNextPage: end < count, endCursor: String(end) };
          return { kind, source, target, events: { nodes, pageInfo } };
        }),
      },
    });
  };

  it('pages through to the last event of each drawn relation, in few questions', async () => {
    const asked: Variables[] = [];
    const told: number[] = [];
    const counting = { rollUp: 'PRINCIPAL', unrolled: ['hub'] } satisfies Counting;
    const found = await eventsBehind(relations, {
      ...{ language: 'nb', counting, filterOf: () => ({ from: '2022-01' }), ask: api(asked) },
      tell: (count) => told.push(count),
    });
    for (const { kind, source, target, count } of relations) {
      const own = found.get(`${kind} ${source} ${target}`)?.map(({ id }) => id);
      expect(own).toEqual(
        Array.from({ length: count }, (_, index) => `${kind} ${source} ${target} ${index}`),
      );
    }
    expect(found.size).toBe(relations.length);
    expect(told.at(-1)).toBe(530 + 30 + 90);
    expect(asked.length).toBeLessThan(10);
    // Every question keeps the filter of the canvas, how it counts people, and the language.
    for (const { filter, language, rollUp, unrolled } of asked)
      expect([filter?.from, language, rollUp, unrolled]).toEqual(['2022-01', 'nb', 'PRINCIPAL', ['hub']]);
  });

  it('asks for each relation under its own filter', async () => {
    const asked: Variables[] = [];
    const [, denial, ...statements] = relations;
    if (!denial) throw new Error('unreachable');
    await eventsBehind([denial, ...statements.slice(0, 3)], {
      ...{ language: 'en', counting: {} },
      filterOf: (one) => (one === denial ? { to: '2022-02-14' } : {}),
      ask: api(asked),
      tell: () => undefined,
    });
    expect(new Set(asked.map(({ filter }) => JSON.stringify(filter)))).toEqual(
      new Set(['{"to":"2022-02-14","kinds":["DENIED"]}', '{"kinds":["STATED"]}']),
    );
  });

  it('ends with the first failure and asks for nothing more', async () => {
    const many = Array.from({ length: 20 }, (_, index) => relation('STATED', `a${index}`, `b${index}`));
    let asked = 0;
    const ask = () => {
      asked += 1;
      return Promise.reject(new Error('gone'));
    };
    await expect(
      eventsBehind(many, { language: 'en', counting: {}, filterOf: () => ({}), ask, tell: () => undefined }),
    ).rejects.toThrow('gone');
    expect(asked).toBeLessThanOrEqual(4);
  });
});

describe('namesIn(scene)', () => {
  it('are the busiest, and how many nodes there are besides', () => {
    const { names, others } = namesIn(sceneFrom(winter));
    expect(names[0]).toBe('Emmanuel Macron');
    expect([names.length, others]).toEqual([3, 3]);
  });
});
