import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { edtfRange } from '../../../server/edtf.ts';
import type { EntityId, EventId } from '../../../server/ids.ts';
import { bestChains } from '../../../server/path/bestChains.ts';
import { findLayers } from '../../../server/path/layers.ts';
import type { Steps } from '../../../server/path/readSteps.ts';
import { beginning, end, whenever, type Step } from '../../../server/path/step.ts';
import { plainChains, randomTalks, type RandomTalk } from '../../support/talks.ts';

const entities = Array.from({ length: 12 }, (_, index) => `e${String(index).padStart(2, '0')}`);

/** The steps that the talks give, without a database. */
function stepsOf(talks: readonly RandomTalk[], inTimeOrder: boolean): Steps {
  const stepsFrom = (id: EntityId): Step[] =>
    entities
      .filter((other) => other !== id)
      .flatMap((other) => {
        const list = talks.filter(({ who }) => who.includes(id) && who.includes(other));
        if (list.length === 0) return [];
        const dated = list.flatMap(({ date }, index) => {
          const days = date === undefined ? null : edtfRange(date);
          return days
            ? [
                {
                  event: `${index}` as EventId,
                  earliest: days.earliest ?? beginning,
                  latest: days.latest ?? end,
                },
              ]
            : [];
        });
        return [{ to: other as EntityId, count: list.length, talks: inTimeOrder ? dated : whenever }];
      });
  return (ids) => Promise.resolve(new Map(ids.map((id) => [id, stepsFrom(id)])));
}

describe.each([
  ['the shortest chains', false],
  ['the shortest chains in time order', true],
])('%s', (_, inTimeOrder) => {
  it('are those that walking every way finds, those that rest on the most talks first', async () => {
    const lengths = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        randomTalks(entities, 30),
        fc.constantFrom(...entities),
        fc.constantFrom(...entities),
        fc.integer({ min: 1, max: 6 }),
        async (talks, from, to, maxHops) => {
          fc.pre(from !== to);
          const layers = await findLayers(
            stepsOf(talks, inTimeOrder),
            from as EntityId,
            to as EntityId,
            maxHops,
          );
          const found = layers ? bestChains(layers, from as EntityId, 1000) : [];
          const expected = plainChains(talks, from, to, { maxHops, inTimeOrder });
          expect(found.map((chain) => chain.entities)).toEqual(expected.map((chain) => chain.entities));
          if (layers) {
            lengths.add(layers.hops);
            expect(bestChains(layers, from as EntityId, 2)).toEqual(found.slice(0, 2));
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(lengths.size).toBeGreaterThan(3);
  });
});

describe('a search that may be very wide', () => {
  const wide = (layers: number, width: number): Steps => {
    const idOf = (layer: number, place: number) => `${layer} ${place}` as EntityId;
    const rank = (layer: number) => (layer === 0 || layer === layers ? 1 : width);
    const stepsFrom = (id: EntityId): Step[] => {
      const layer = Number(id.split(' ')[0]);
      return [layer - 1, layer + 1]
        .filter((next) => next >= 0 && next <= layers)
        .flatMap((next) =>
          Array.from({ length: rank(next) }, (_, place) => ({
            to: idOf(next, place),
            count: 1,
            talks: whenever,
          })),
        );
    };
    return (ids) => Promise.resolve(new Map(ids.map((id) => [id, stepsFrom(id)])));
  };

  it('looks at few of a hundred million chains that are all alike', async () => {
    const [from, to] = ['0 0', '6 0'] as [EntityId, EntityId];
    const layers = await findLayers(wide(6, 40), from, to, 6);
    if (!layers) throw new Error('They are joined.');
    const chains = bestChains(layers, from, 3);
    expect(chains.map(({ entities: ids }) => ids.map((id) => id.split(' ')[1]).join(''))).toEqual([
      '0000000',
      '0000010',
      '00000100',
    ]);
  });
});
