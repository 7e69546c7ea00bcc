import { describe, expect, it } from '@jest/globals';
import { eventPlaces } from '../../client/graph/eventPlaces.ts';

const places = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } };

describe('eventPlaces(events, places)', () => {
  it('puts a single event in the middle of its line', () => {
    expect(eventPlaces([{ id: 'e', between: ['a', 'b'] }], places)).toEqual({ e: { x: 100, y: 0 } });
  });

  it('puts several of one pair side by side, across the line, whichever way each leads', () => {
    const found = eventPlaces(
      [
        { id: 'one', between: ['a', 'b'] },
        { id: 'two', between: ['b', 'a'] },
      ],
      places,
    );
    expect([found['one']?.x, found['two']?.x]).toEqual([100, 100]);
    expect(Math.abs((found['one']?.y ?? 0) - (found['two']?.y ?? 0))).toBe(38);
  });

  it('gives no place to one whose two are not placed yet', () => {
    expect(eventPlaces([{ id: 'e', between: ['a', 'elsewhere'] }], places)).toEqual({});
  });

  it('gives a finite place where the two stand on one spot', () => {
    const [spot] = Object.values(eventPlaces([{ id: 'e', between: ['a', 'c'] }], { ...places, c: places.a }));
    expect(spot).toEqual({ x: 0, y: 0 });
  });
});
