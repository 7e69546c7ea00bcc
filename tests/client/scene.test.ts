import { describe, expect, it } from '@jest/globals';
import type { GraphData } from '../../client/graph/graphData.ts';
import type { OpenEvents } from '../../client/graph/unfold.ts';
import { numberText } from '../../client/numbers/numberText.ts';
import type { LanguageTag } from '../../client/state/language.ts';
import { relation, winter } from './graphs.ts';
import { withSingled } from '../../client/graph/unfold.ts';
import { sceneFrom } from './scenes.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();

/** Several kinds of relation between the same two, in both directions. */
const busy: GraphData = {
  ...winter,
  relations: [
    relation('SPOKE_WITH', 'macron', 'putin', { count: 3, standing: 'CONFIRMED' }),
    relation('PROPOSED', 'macron', 'putin'),
    relation('WARNED', 'macron', 'putin', { count: 2 }),
    relation('DENIED', 'putin', 'macron', { standing: 'DISPUTED' }),
    relation('STATED', 'putin', 'summit'),
  ],
};

const two: OpenEvents = {
  total: 5,
  events: [
    {
      id: 'one',
      date: '2022-02-20',
      standing: 'CONFIRMED',
      summary: 'One',
      outlets: [{ id: 'nbc', name: 'NBC' }],
    },
    { id: 'two', date: '2022-01', standing: 'REPORTED', summary: 'Two', outlets: [] },
  ],
};

describe('sceneOf(parts, view)', () => {
  it('draws what lies between the same two as one line with count, marks and the weightiest standing', () => {
    const scene = sceneFrom(busy);
    expect(ids(scene.lines)).toEqual(['STATED putin summit', 'pair macron putin']);
    expect(scene.lines.find(({ role }) => role === 'pair')).toMatchObject({
      count: 7,
      standing: 'DISPUTED',
      label: '7 ↔▷⊣! ◇',
      atSource: { arrow: 'tee' },
      atTarget: { arrow: 'triangle' },
    });
  });

  it('opens a pair into its relations', () => {
    const scene = sceneFrom(busy, { opened: ['pair macron putin'] });
    expect(scene.lines).toHaveLength(5);
    expect(scene.lines.every(({ role }) => role === 'relation')).toBe(true);
  });

  it('opens a relation into its events between the two, and the outlets that reported them', () => {
    const opened = ['pair macron putin', 'SPOKE_WITH macron putin'];
    const scene = sceneFrom(busy, { opened }, { events: new Map([['SPOKE_WITH macron putin', two]]) });
    expect(ids(scene.nodes)).toEqual(expect.arrayContaining(['event one', 'event two', 'nbc']));
    const roles = scene.lines.filter(({ id }) => id.includes('SPOKE_WITH')).map(({ role }) => role);
    expect(roles.filter((role) => role === 'event')).toHaveLength(4);
    expect(scene.lines.find(({ role }) => role === 'report')).toMatchObject({
      source: 'event one',
      target: 'nbc',
    });
    // What was not fetched of it stays a line.
    expect(scene.lines.find(({ id }) => id === 'SPOKE_WITH macron putin')).toMatchObject({
      count: 3,
      label: '+3',
    });
  });

  it('has an event besides that is singled out, once, and one less in the rest', () => {
    const relation = 'SPOKE_WITH macron putin';
    const newest = new Map([[relation, two]]);
    const [one] = two.events;
    if (!one) throw new Error('There is no event to single out.');
    const singled = withSingled(
      newest,
      [
        { relation, event: 'old' },
        { relation, event: one.id },
        { relation: 'SPOKE_WITH macron scholz', event: 'old' },
      ],
      [{ ...one, id: 'old' }, one],
    );
    const scene = sceneFrom(busy, { opened: ['pair macron putin', relation] }, { events: singled });
    expect(ids(scene.nodes)).toEqual(expect.arrayContaining(['event old', 'event one', 'event two']));
    expect(scene.lines.find(({ id }) => id === relation)).toMatchObject({ count: 2, label: '+2' });
  });

  it('leaves events closed that are known and not opened', () => {
    const scene = sceneFrom(busy, {}, { events: new Map([['SPOKE_WITH macron putin', two]]) });
    expect(scene.nodes.some(({ kind }) => kind === 'EVENT')).toBe(false);
  });

  it('opens all lines of which the events are known in the outlet layer', () => {
    const scene = sceneFrom(
      busy,
      { outletLayer: true },
      { events: new Map([['SPOKE_WITH macron putin', two]]) },
    );
    expect(scene.nodes.filter(({ kind }) => kind === 'EVENT')).toHaveLength(2);
  });

  it('takes hidden nodes away with their lines, and counts them', () => {
    const scene = sceneFrom(winter, { hidden: ['putin', 'nobody'] });
    expect(ids(scene.nodes)).not.toContain('putin');
    expect(scene.lines.some(({ id }) => id.includes('putin'))).toBe(false);
    expect(scene.hidden).toBe(1);
  });

  it('lets other relations into the budget where a layer is switched off', () => {
    const scene = sceneFrom(winter, { budget: 1, layersOff: ['PERSON'] });
    expect(ids(scene.lines)).toEqual(['DENIED kremlin invasion']);
  });

  it('adds what an expansion brought and changes nothing of the start', () => {
    const brought: GraphData = {
      ...winter,
      entities: [
        { id: 'macron', kind: 'PERSON', name: 'Emmanuel Macron' },
        { id: 'nato', kind: 'ORGANIZATION', name: 'NATO' },
      ],
      topics: [],
      relations: [relation('SPOKE_WITH', 'macron', 'nato', { count: 50 })],
    };
    const before = sceneFrom(winter, { budget: 2 });
    const after = sceneFrom(winter, { budget: 2 }, { expanded: [brought] });
    expect(ids(after.lines)).toEqual([...ids(before.lines), 'SPOKE_WITH macron nato'].sort());
    expect(sceneFrom(winter, { budget: 2 })).toEqual(before);
  });

  it('draws grey what the filter leaves nothing of, and nothing grey without one', () => {
    const matching = { ...winter, relations: [relation('SPOKE_WITH', 'macron', 'putin')] };
    const scene = sceneFrom(winter, {}, { matching });
    expect(ids(scene.lines.filter(({ grey }) => !grey))).toEqual([
      'REPRESENTS peskov kremlin',
      'SPOKE_WITH macron putin',
    ]);
    expect(scene.nodes.find(({ id }) => id === 'invasion')?.grey).toBe(true);
    expect(scene.nodes.find(({ id }) => id === 'macron')?.grey).toBe(false);
    expect(sceneFrom(winter).lines.some(({ grey }) => grey)).toBe(false);
  });

  it('counts people as whom they speak for, and draws them again where they are unrolled', () => {
    const graph: GraphData = {
      ...winter,
      entities: winter.entities.filter(({ id }) => id !== 'putin'),
      topics: [],
      relations: [
        relation('SPOKE_WITH', 'macron', 'peskov', { count: 2 }),
        relation('SPOKE_WITH', 'kremlin', 'macron'),
        relation('REPRESENTS', 'peskov', 'kremlin'),
      ],
    };
    const countedAs = [{ person: 'peskov', principal: 'kremlin' }];
    // One of the talks was with both of them: the three are two events.
    const base = {
      ...graph,
      entities: graph.entities.filter(({ id }) => id !== 'peskov'),
      relations: [relation('SPOKE_WITH', 'kremlin', 'macron', { count: 2 })],
      countedAs,
    };
    const rolled = sceneFrom(base, {}, { plain: graph, rolledUp: true });
    expect(ids(rolled.nodes)).toEqual(['kremlin', 'macron']);
    expect(rolled.nodes.find(({ id }) => id === 'kremlin')?.people).toBe(1);
    // It is none of the plain relations, so it is looked at as a pair: its address tells something to whoever rolls nobody up.
    expect(rolled.lines).toEqual([
      expect.objectContaining({ id: 'pair kremlin macron', role: 'pair', count: 2 }),
    ]);
    const unrolled = sceneFrom(
      { ...graph, countedAs },
      { unrolled: ['kremlin'] },
      { plain: graph, rolledUp: true },
    );
    expect(ids(unrolled.nodes)).toContain('peskov');
    expect(unrolled.nodes.find(({ id }) => id === 'kremlin')?.people).toBe(0);
  });

  it('draws all people of an unrolled principal, though nothing busy hangs on them', () => {
    const graph: GraphData = {
      ...winter,
      entities: [...winter.entities, { id: 'aide', kind: 'PERSON', name: 'An aide' }],
      relations: [
        ...winter.relations,
        relation('SPOKE_WITH', 'kremlin', 'macron', { count: 9 }),
        relation('REPRESENTS', 'aide', 'kremlin'),
      ],
    };
    const countedAs = ['aide', 'peskov'].map((person) => ({ person, principal: 'kremlin' }));
    const drawn = (unrolled: string[]) =>
      ids(
        sceneFrom({ ...graph, countedAs }, { budget: 1, unrolled }, { plain: graph, rolledUp: true }).nodes,
      );
    expect(drawn([])).toEqual(['kremlin', 'macron']);
    expect(drawn(['kremlin'])).toEqual(['aide', 'kremlin', 'macron', 'peskov']);
  });

  it('writes the counts of every label as the language does', () => {
    const graph = {
      ...winter,
      relations: [
        relation('SPOKE_WITH', 'macron', 'putin', { count: 12_345 }),
        relation('DENIED', 'putin', 'macron', { count: 10_000 }),
      ],
    };
    const events = new Map([['SPOKE_WITH macron putin', { ...two, total: 12_345 }]]);
    const labels = (opened: string[], language: LanguageTag) =>
      sceneFrom(graph, { opened }, { events }, (number) => numberText(number, language)).lines.flatMap(
        ({ label }) => (label ? [label] : []),
      );
    expect(labels([], 'en')).toEqual(['22,345 ↔⊣']);
    expect(labels([], 'nb')).toEqual(['22\u00a0345 ↔⊣']);
    const all = ['pair macron putin', 'SPOKE_WITH macron putin'];
    expect(labels(all, 'en')).toEqual(['+12,343', '10,000 ◔']);
    expect(labels(all, 'sv')).toEqual(['+12\u00a0343', '10\u00a0000 ◔']);
  });

  it('puts people and their principal in one box when grouped', () => {
    const scene = sceneFrom(winter, { grouped: true });
    const inside = scene.nodes.filter(({ parent }) => parent === 'group kremlin');
    expect(ids(inside)).toEqual(['kremlin', 'peskov']);
    expect(scene.nodes.find(({ kind }) => kind === 'GROUP')?.name).toBe('the Kremlin');
  });

  it('knows the first day of what is drawn of a node', () => {
    const graph = {
      ...winter,
      relations: [
        relation('SPOKE_WITH', 'macron', 'putin', { first: '2022-01' }),
        relation('PROPOSED', 'macron', 'summit', { first: '2021-12-03' }),
      ],
    };
    const earliest = (id: string) => sceneFrom(graph).nodes.find((node) => node.id === id)?.earliest;
    expect([earliest('macron'), earliest('putin')]).toEqual(['2021-12-03', '2022-01-01']);
  });
});
