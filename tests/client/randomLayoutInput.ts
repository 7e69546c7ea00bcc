import fc from 'fast-check';
import type { LayoutInput } from '../../client/graph/layouts/layout.ts';
import { layoutNode } from './layoutNodes.ts';

const kinds = ['STATE', 'ORGANIZATION', 'PERSON', 'TOPIC', 'OUTLET', 'EVENT'];
const families = ['spoke', 'proposed', 'stated', 'represents', 'reported'];
const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const size = fc.integer({ min: 8, max: 90 });

/** Graphs of any shape: in parts, with lines to nobody and to oneself, some nodes placed, pinned, picked, dated, in boxes. */
export const randomLayoutInput = (most: number): fc.Arbitrary<LayoutInput> =>
  fc.integer({ min: 0, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `n${index}`);
    const anyId = fc.constantFrom(...ids, 'nobody');
    return fc.record({
      nodes: fc.tuple(
        ...ids.map((id) =>
          fc
            .record({
              kind: fc.constantFrom(...kinds),
              width: size,
              height: size,
              label: fc.integer({ min: 0, max: 140 }),
              parent: fc.constantFrom(null, null, 'france', 'russia'),
              earliest: fc.constantFrom(null, '2021-12-01', '2022-02-20', '2022-02-21', '2022-03-02'),
            })
            .map((rest) => layoutNode(id, rest)),
        ),
      ),
      lines: fc.array(
        fc.record({
          source: anyId,
          target: anyId,
          family: fc.constantFrom(...families),
          weight: fc.integer({ min: 1, max: 9 }),
        }),
        { maxLength: 2 * count },
      ),
      places: fc.dictionary(anyId, place),
      pinned: fc.uniqueArray(anyId, { maxLength: 4 }).map((pinned) => new Set(pinned)),
      picked: fc.uniqueArray(anyId, { maxLength: 3 }),
      room: fc.constantFrom(
        { width: 900, height: 700 },
        { width: 390, height: 640 },
        { width: 0, height: 0 },
      ),
    });
  });
