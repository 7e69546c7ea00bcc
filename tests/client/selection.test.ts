import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addressOf,
  pairId,
  pairOf,
  sameSelection,
  selectionAt,
  type Selection,
} from '../../client/state/selection.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ type: fc.constantFrom('entity', 'topic', 'event', 'article'), id }),
  fc.record({
    type: fc.constant('ask' as const),
    question: fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  }),
  fc.record({ type: fc.constant('relation' as const), kind: id, source: id, target: id }),
  fc
    .tuple(id, id)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => pairOf(one, other)),
  fc
    .tuple(id, id, fc.boolean())
    .filter(([from, to]) => from !== to)
    .map(([from, to, inTimeOrder]) => ({ type: 'path' as const, from, to, inTimeOrder })),
);

describe('the address of a selection', () => {
  it('can be read, as people read and send addresses', () => {
    expect(addressOf({ type: 'entity', id: 'emmanuel-macron' })).toBe('/entity/emmanuel-macron');
    expect(addressOf({ type: 'relation', kind: 'SPOKE_WITH', source: 'a', target: 'b' })).toBe(
      '/relation/SPOKE_WITH/a/b',
    );
    expect(addressOf(pairOf('b', 'a'))).toBe('/pair/a/b');
    const path = { type: 'path', from: 'b', to: 'a' } as const;
    expect(addressOf({ ...path, inTimeOrder: false })).toBe('/path/b/a');
    expect(addressOf({ ...path, inTimeOrder: true })).toBe('/path/b/a/in-time');
    expect(addressOf(null)).toBe('');
  });

  it('leads back to the same selection, whatever the ids hold', () => {
    fc.assert(
      fc.property(selection, (each) => {
        const address = addressOf(each);
        expect(selectionAt(each.type === 'ask' ? address : `#${address}`)).toEqual(each);
      }),
    );
  });

  it('of an answer holds the question as people send questions', () => {
    const question = 'Who did Macron speak with & when?';
    expect(addressOf({ type: 'ask', question })).toBe('?ask=Who+did+Macron+speak+with+%26+when%3F');
    expect(selectionAt('?from=mail&ask=Who%20did%20Macron%20speak%20with%20%26%20when%3F')).toEqual({
      type: 'ask',
      question,
    });
  });

  it.each([
    '',
    '#',
    '#/',
    '#/entity',
    '#/planet/mars',
    '#/relation/DENIED/a',
    '#/pair/a',
    '#/pair/a/a',
    '#/path/a',
    '#/path/a/a/in-time',
    '#/entity/%E0%A4%A',
    '?ask=',
    '?ask=%20',
    '?asked=Who',
  ])('names nothing in "%s"', (address) => {
    expect(selectionAt(address)).toBeNull();
  });

  it('names the same pair in whichever order its ends are written, as the canvas does', () => {
    expect(selectionAt('#/pair/b/a')).toEqual({ type: 'pair', a: 'a', b: 'b' });
    expect(pairId('b', 'a')).toBe('pair a b');
    expect(pairId('a', 'b')).toBe('pair a b');
  });

  it('tells two selections apart', () => {
    expect(sameSelection({ type: 'entity', id: 'a' }, { type: 'entity', id: 'a' })).toBe(true);
    expect(sameSelection({ type: 'entity', id: 'a' }, { type: 'topic', id: 'a' })).toBe(false);
    expect(sameSelection(null, { type: 'entity', id: 'a' })).toBe(false);
  });
});
