import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber } from '../../client/dates/days.ts';
import { arrive } from '../../client/graph/arrive.ts';
import { boxAround, boxAt, overlap } from '../../client/graph/layouts/boxes.ts';
import type { LayoutInput } from '../../client/graph/layouts/layout.ts';
import { layoutNamed, layouts } from '../../client/graph/layouts/layouts.ts';
import { pinnedPlaces } from '../../client/graph/layouts/pinned.ts';
import { simulateHere } from '../../client/graph/layouts/simulateHere.ts';
import { dayAt, middleOfDay, timeScale, xOf } from '../../client/graph/layouts/timeScale.ts';
import { layoutNames, type LayoutName, type Places } from '../../client/state/view.ts';
import { layoutInputOf, layoutNode, line } from './layoutNodes.ts';
import { randomLayoutInput } from './randomLayoutInput.ts';

const ignore = () => undefined;
const unstopped = new AbortController().signal;
const run = (name: LayoutName, input: LayoutInput): Promise<Places> =>
  layoutNamed(name).run(input, ignore, unstopped);

/** Pairs of nodes that overlap with their labels, other than two that are pinned. */
function overlapping({ nodes, ...input }: LayoutInput, places: Places): string[] {
  const pinned = pinnedPlaces({ nodes, ...input });
  const boxes = nodes.map(({ id, reach }) => ({ id, box: boxAt(places[id] ?? { x: 0, y: 0 }, reach) }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box) && !(pinned[one.id] && pinned[other.id]))
      .map((other) => `${one.id} and ${other.id}`),
  );
}

const isFinite = ({ x, y }: { x: number; y: number }) => Number.isFinite(x) && Number.isFinite(y);

/** Three people and two offices of France, two of Russia, a topic and an outlet. */
const winter = layoutInputOf(
  [
    layoutNode('elysee', { kind: 'ORGANIZATION' }),
    layoutNode('france', { kind: 'STATE' }),
    layoutNode('kremlin', { kind: 'ORGANIZATION' }),
    layoutNode('lavrov'),
    layoutNode('le-drian'),
    layoutNode('macron', { earliest: '2021-12-07' }),
    layoutNode('peskov', { earliest: '2022-02-21' }),
    layoutNode('putin', { earliest: '2021-12-07' }),
    layoutNode('reuters', { kind: 'OUTLET' }),
    layoutNode('russia', { kind: 'STATE' }),
    layoutNode('summit', { kind: 'TOPIC', earliest: '2022-02-20' }),
  ],
  [
    line('elysee', 'france', 'represents'),
    line('macron', 'france', 'represents'),
    line('le-drian', 'france', 'represents'),
    line('kremlin', 'russia', 'represents'),
    line('peskov', 'kremlin', 'represents'),
    line('lavrov', 'russia', 'represents'),
    line('macron', 'putin'),
    line('le-drian', 'lavrov'),
    line('macron', 'summit', 'proposed'),
    line('peskov', 'summit', 'stated'),
  ],
);
const place = (places: Places, id: string) => places[id] ?? { x: NaN, y: NaN };

describe('layouts', () => {
  it('are those that a view can name, in one order', () => {
    expect(layouts.map(({ name }) => name)).toEqual(layoutNames);
  });
});

describe.each(layoutNames)('the layout %s', (name) => {
  it('gives every node of any graph a place, leaves pinned ones alone and lets nothing overlap', async () => {
    await fc.assert(
      fc.asyncProperty(randomLayoutInput(24), async (input) => {
        const places = await run(name, input);
        expect(Object.keys(places).sort()).toEqual(input.nodes.map(({ id }) => id).sort());
        expect(Object.values(places).every(isFinite)).toBe(true);
        expect(places).toMatchObject(pinnedPlaces(input));
        expect(overlapping(input, places)).toEqual([]);
      }),
      { numRuns: name === 'force' ? 10 : 25 },
    );
  });

  it('gives the same picture for the same graph', async () => {
    await fc.assert(
      fc.asyncProperty(randomLayoutInput(16), async (input) => {
        expect(await run(name, input)).toEqual(await run(name, structuredClone(input)));
      }),
      { numRuns: 4 },
    );
  });

  it('places nothing where there is nothing, and one or two nodes', async () => {
    expect(await run(name, layoutInputOf([]))).toEqual({});
    for (const count of [1, 2]) {
      const input = layoutInputOf(winter.nodes.slice(0, count));
      expect(Object.values(await run(name, input)).filter(isFinite)).toHaveLength(count);
    }
  });

  it('places three thousand nodes', async () => {
    const input = crowd(3000);
    // The force layout is stopped at once: what it has by then must be as sound.
    const places = await layoutNamed(name).run(input, ignore, AbortSignal.abort());
    expect(Object.values(places).filter(isFinite)).toHaveLength(3000);
    expect(overlapping(input, places)).toEqual([]);
  });

  it('reports how much is done, up to all', async () => {
    const fractions: number[] = [];
    await layoutNamed(name).run(winter, (fraction) => fractions.push(fraction), unstopped);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });
});

/** Many nodes, each with a line to one before it: a tree as random as its numbers are. */
const crowd = (count: number): LayoutInput =>
  layoutInputOf(
    Array.from({ length: count }, (_, index) =>
      layoutNode(`n${index}`, { earliest: index % 3 === 0 ? null : `2022-01-${10 + (index % 19)}` }),
    ),
    Array.from({ length: count - 1 }, (_, index) =>
      line(`n${index + 1}`, `n${((index + 1) * 7919) % (index + 1)}`),
    ),
  );

describe('the layout force', () => {
  it('keeps the members of a group in a box of their own', async () => {
    const nodes = winter.nodes.map((node) => ({
      ...node,
      parent: { macron: 'france', 'le-drian': 'france', lavrov: 'russia', peskov: 'russia' }[node.id] ?? null,
    }));
    const input = { ...winter, nodes };
    for (const places of [await run('force', input), await simulateHere(input, ignore, unstopped)]) {
      const boxOf = (of: (node: (typeof nodes)[number]) => boolean) =>
        boxAround(nodes.filter(of).map(({ id, reach }) => boxAt(place(places, id), reach)));
      for (const group of ['france', 'russia']) {
        const box = boxOf(({ parent }) => parent === group);
        const inside = nodes.filter(({ id, reach }) => overlap(box, boxAt(place(places, id), reach)));
        expect(inside.map(({ parent }) => parent)).toEqual([group, group]);
      }
    }
  });

  it('lets the simulation go on where it runs, and gives the best so far when it is stopped', async () => {
    const input = crowd(300);
    const stop = new AbortController();
    const fractions: number[] = [];
    const places = await simulateHere(
      input,
      (fraction) => {
        fractions.push(fraction);
        stop.abort();
      },
      stop.signal,
    );
    expect(fractions).toHaveLength(1);
    expect(overlapping(input, places)).toEqual([]);
    expect(Object.keys(places)).toHaveLength(300);
  });

  it('simulates any graph as soundly: all placed, pinned ones left alone, nothing overlaps', async () => {
    await fc.assert(
      fc.asyncProperty(randomLayoutInput(30), async (input) => {
        const places = await simulateHere(input, ignore, unstopped);
        expect(Object.values(places).filter(isFinite)).toHaveLength(input.nodes.length);
        expect(places).toMatchObject(pinnedPlaces(input));
        expect(overlapping(input, places)).toEqual([]);
        expect(await simulateHere(input, ignore, unstopped)).toEqual(places);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the layout concentric', () => {
  it('puts what is picked in the middle, its neighbours around it, and what hangs together with none of it outermost', async () => {
    const places = await run('concentric', { ...winter, picked: ['putin'] });
    const far = (id: string) =>
      Math.hypot(
        (place(places, id).x - place(places, 'putin').x) / (900 / 700),
        place(places, id).y - place(places, 'putin').y,
      );
    expect(far('macron')).toBeLessThan(far('france'));
    expect(far('france')).toBeLessThan(far('le-drian'));
    for (const { id } of winter.nodes) expect(far(id)).toBeLessThanOrEqual(far('reuters') + 1);
  });

  it('puts the busiest in the middle where nothing is picked', async () => {
    const places = await run('concentric', winter);
    expect(place(places, 'france')).toEqual(
      await run('concentric', { ...winter, picked: ['france'] }).then((p) => p['france']),
    );
  });
});

describe('the layout hierarchy', () => {
  it('puts states above organizations above people above topics above outlets', async () => {
    const places = await run('hierarchy', winter);
    const rows = ['france', 'kremlin', 'putin', 'summit', 'reuters'].map((id) => place(places, id).y);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('keeps a side together: nobody of France stands between two of Russia', async () => {
    const places = await run('hierarchy', winter);
    const middle = (ids: string[]) => ids.reduce((sum, id) => sum + place(places, id).x, 0) / ids.length;
    const far = (id: string, side: string[]) => Math.abs(place(places, id).x - middle(side));
    const sides = [
      ['france', 'elysee', 'macron', 'le-drian'],
      ['russia', 'kremlin', 'peskov', 'lavrov'],
    ];
    for (const [own = [], other = []] of [sides, sides.toReversed()])
      for (const id of own) expect(far(id, own)).toBeLessThan(far(id, other));
  });

  it('leaves no row empty where the room is narrower than a label', async () => {
    const places = await run('hierarchy', {
      ...layoutInputOf([
        layoutNode('reuters', { kind: 'OUTLET', width: 8, height: 8, label: 8 }),
        layoutNode('france'),
      ]),
      room: { width: 0, height: 0 },
    });
    expect(Object.values(places).filter(isFinite)).toHaveLength(2);
  });

  it('does not mind a circle of people who speak for each other', async () => {
    const circle = layoutInputOf(
      [layoutNode('a'), layoutNode('b')],
      [line('a', 'b', 'represents'), line('b', 'a', 'represents')],
    );
    expect(Object.values(await run('hierarchy', circle)).filter(isFinite)).toHaveLength(2);
  });
});

describe('the layout time', () => {
  it('lets each node stand on the day of its first event, and what is undated left of all days', async () => {
    const places = await run('time', winter);
    const scale = timeScale(winter);
    for (const { id, earliest, reach, width } of winter.nodes)
      if (earliest)
        expect(Math.abs(place(places, id).x - (scale ? middleOfDay(scale, earliest) : NaN))).toBeLessThan(
          width / 2,
        );
      else expect(place(places, id).x + reach.right).toBeLessThanOrEqual((scale?.undatedEdge ?? NaN) + 0.01);
  });

  it('stays within its height though what it hangs on is pinned far away', async () => {
    const places = await run('time', {
      ...winter,
      places: { putin: { x: 0, y: 90_000 } },
      pinned: new Set(['putin']),
    });
    expect(Math.abs(place(places, 'macron').y)).toBeLessThan(1000);
  });
});

describe('timeScale(input)', () => {
  it('puts days as far from each other as they are in time', () => {
    const scale = timeScale(winter);
    expect([scale?.days[0]?.day, scale?.days.at(-1)?.day]).toEqual(['2021-12-07', '2022-02-21']);
    const x = (day: string) => (scale ? xOf(scale, day) : NaN);
    expect(x('2022-02-03') - x('2022-02-01')).toBeCloseTo(2 * (x('2022-03-01') - x('2022-02-28')));
    expect(x('2021-12-07')).toBe(0);
  });

  it('is read backwards too', () => {
    const scale = timeScale(winter);
    if (!scale) throw new Error('The winter has days.');
    for (const day of ['2021-12-07', '2022-01-01', '2022-03-01'])
      expect(dayAt(scale, xOf(scale, day))).toBeCloseTo(dayNumber(day));
  });

  it('gives a day on which much stands the room that it needs, and no other', () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      layoutNode(`n${index}`, {
        earliest: index < 58 ? '2022-02-20' : index < 59 ? '2021-01-01' : '2022-02-24',
      }),
    );
    const scale = timeScale(layoutInputOf(crowd));
    const width = (day: string) => (scale ? xOf(scale, dayNumber(day) + 1) - xOf(scale, day) : NaN);
    expect(width('2022-02-20')).toBeGreaterThan(300);
    expect(width('2022-02-21')).toBeLessThan(3);
    expect(width('2021-06-01')).toBeCloseTo(width('2022-02-23'));
  });

  it('lets everybody in a crowd stand on its day, or nearer to it than a label is wide', async () => {
    const days = ['2021-01-01', '2022-02-18', '2022-02-19', '2022-02-20', '2022-02-21'];
    const crowd = Array.from({ length: 90 }, (_, index) =>
      layoutNode(`n${index}`, { earliest: days[index % 40 === 0 ? 0 : 1 + (index % 4)] ?? null }),
    );
    const input = layoutInputOf(
      crowd,
      crowd.slice(1).map(({ id }, index) => line(`n${index}`, id)),
    );
    const places = await run('time', input);
    const scale = timeScale(input);
    if (!scale) throw new Error('The crowd has days.');
    for (const { id, earliest } of crowd) {
      const { x } = place(places, id);
      const day = dayNumber(earliest ?? '');
      expect(x).toBeGreaterThan(xOf(scale, day) - 100);
      expect(x).toBeLessThan(xOf(scale, day + 1) + 100);
    }
  });

  it('is as wide as a day where all is of one', () => {
    const scale = timeScale(layoutInputOf([layoutNode('a', { earliest: '2022-02-21' })]));
    expect(scale && xOf(scale, '2022-02-21')).toBe(0);
    expect(scale && xOf(scale, '2022-02-22')).toBeGreaterThan(500);
  });

  it('is none where nothing is dated', () => {
    expect(timeScale(layoutInputOf([layoutNode('a')]))).toBeNull();
  });
});

describe('arrive(input, ids)', () => {
  it('puts a new node on its day where days lie from left to right, and an undated one left of all', () => {
    const scale = timeScale(winter);
    if (!scale) throw new Error('The winter has days.');
    const nodes = [
      ...winter.nodes,
      layoutNode('new', { earliest: '2022-01-15' }),
      layoutNode('newer', { earliest: '2022-01-15' }),
      layoutNode('whenever', { earliest: null }),
    ];
    const places = { putin: { x: 0, y: 40 }, france: { x: 300, y: -40 } };
    const input = {
      ...winter,
      nodes: nodes.filter(({ id }) => id in places || id.startsWith('new') || id === 'whenever'),
      lines: [line('new', 'putin'), line('newer', 'putin'), line('whenever', 'putin')],
      places,
    };
    const arrived = arrive(input, new Set(['new', 'newer', 'whenever']), scale);
    for (const id of ['new', 'newer']) expect(place(arrived, id).x).toBe(middleOfDay(scale, '2022-01-15'));
    expect(place(arrived, 'whenever').x).toBeLessThan(scale.undatedEdge);
    expect(overlapping({ ...input, places: {} }, { ...places, ...arrived })).toEqual([]);
  });

  it('places the new nodes and no others, where nothing overlaps', () => {
    fc.assert(
      fc.property(randomLayoutInput(30), fc.integer({ min: 0, max: 30 }), (input, old) => {
        const drawn = input.nodes.slice(0, old);
        const before = Object.fromEntries(
          drawn.map(({ id }, index) => [id, { x: 300 * (index % 5), y: 200 * Math.floor(index / 5) }]),
        );
        const ids = new Set(input.nodes.slice(old).map(({ id }) => id));
        const arrived = arrive({ ...input, places: before }, ids);
        expect(new Set(Object.keys(arrived))).toEqual(ids);
        expect(overlapping({ ...input, places: {} }, { ...before, ...arrived })).toEqual([]);
      }),
    );
  });

  it('puts a new node near what it hangs on', () => {
    const input = { ...winter, places: { putin: { x: 0, y: 0 }, france: { x: 2000, y: 0 } } };
    const { macron } = arrive({ ...input, lines: [line('macron', 'putin')] }, new Set(['macron']));
    expect(Math.hypot(macron?.x ?? NaN, macron?.y ?? NaN)).toBeLessThan(500);
  });
});
