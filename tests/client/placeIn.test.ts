import { describe, expect, it } from '@jest/globals';
import { placeIn } from '../../client/state/placeIn.ts';

describe('placeIn(places, id)', () => {
  it('knows the place of whoever has one', () => {
    expect(placeIn({ constructor: { x: 1, y: 2 } }, 'constructor')).toEqual({ x: 1, y: 2 });
  });

  it('knows none of who is merely called as what every object has', () => {
    for (const id of ['constructor', 'toString', '__proto__']) expect(placeIn({}, id)).toBeUndefined();
  });
});
