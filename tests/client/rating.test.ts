import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { badness } from '../../client/graph/layouts/badness.ts';
import { Rating } from '../../client/graph/layouts/rating.ts';
import { tidied } from '../../client/graph/layouts/tidied.ts';
import type { LayoutInput } from '../../client/graph/layouts/layout.ts';
import type { Places } from '../../client/state/view.ts';
import { randomLayoutInput } from './randomLayoutInput.ts';

const place = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });

/** Beside where it would be, for each node by another way: that three stand in one line exactly, no picture knows. */
const beside = ({ x, y }: { x: number; y: number }, index: number) => ({
  x: x + Math.sqrt(index + 2),
  y: y + Math.cbrt(index + 3),
});

/** A graph all of which is placed, and a place that one of its nodes could move to. */
const move = randomLayoutInput(12)
  .filter(({ nodes }) => nodes.length > 0)
  .chain((input) =>
    fc.record({
      input: fc.constant<LayoutInput>({
        ...input,
        lines: input.lines.filter(({ source, target }) => source !== target),
      }),
      places: fc
        .tuple(...input.nodes.map(() => place))
        .map((all): Places =>
          Object.fromEntries(
            input.nodes.map(({ id }, index) => [id, beside(all[index] ?? { x: 0, y: 0 }, index)]),
          ),
        ),
      node: fc.nat({ max: input.nodes.length - 1 }),
      to: place.map((to) => beside(to, 40)),
    }),
  );

describe('Rating', () => {
  it('rates a move by as much as the whole picture becomes better or worse', () => {
    fc.assert(
      fc.property(move, ({ input, places, node, to }) => {
        const id = input.nodes[node]?.id ?? '';
        const from = places[id] ?? { x: NaN, y: NaN };
        const rating = new Rating(input, places);
        const change = rating.costOf(node, to.x, to.y) - rating.costOf(node, from.x, from.y);
        expect(change).toBeCloseTo(badness(input, { ...places, [id]: to }) - badness(input, places), 6);
        rating.put(node, to.x, to.y);
        expect(rating.places()).toEqual({ ...places, [id]: to });
      }),
    );
  });

  it('stops counting what is worse than what is asked about', () => {
    fc.assert(
      fc.property(move, fc.nat({ max: 200 }), ({ input, places, node, to }, most) => {
        const rating = new Rating(input, places);
        const whole = rating.costOf(node, to.x, to.y);
        const part = rating.costOf(node, to.x, to.y, most);
        if (whole <= most) expect(part).toBe(whole);
        else expect(part).toBeGreaterThan(most);
      }),
    );
  });
});

describe('tidied(input, start, loose)', () => {
  it('makes no picture worse, and moves only those that may move', () => {
    fc.assert(
      fc.property(move, fc.nat({ max: 6 }), ({ input, places }, count) => {
        const loose = new Set(input.nodes.slice(0, count).map(({ id }) => id));
        const after = tidied(input, places, loose);
        const stayed = input.nodes.flatMap(({ id }) => (loose.has(id) ? [] : [id]));
        expect(stayed.map((id) => after[id])).toEqual(stayed.map((id) => places[id]));
        if (count === 1) expect(badness(input, after)).toBeLessThanOrEqual(badness(input, places) + 1e-6);
      }),
    );
  });
});
