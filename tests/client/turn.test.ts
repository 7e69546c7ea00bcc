import { describe, expect, it } from '@jest/globals';
import { firstTurn, late, ready, turnTo } from '../../client/panels/turn.ts';
import type { Selection } from '../../client/state/selection.ts';

const macron: Selection = { type: 'entity', id: 'emmanuel-macron' };
const putin: Selection = { type: 'entity', id: 'vladimir-putin' };
const nato: Selection = { type: 'entity', id: 'nato' };
const onShow = ready(firstTurn(macron), macron);

describe('one panel giving way to the next', () => {
  it('keeps what is shown until the next has its content', () => {
    const turning = turnTo(onShow, putin);
    expect(turning).toMatchObject({ shown: macron, coming: { selection: putin } });
    expect(ready(turning, putin)).toEqual({ shown: putin, isReady: true, coming: null });
  });

  it('shows the next as it is once that is late', () => {
    const waiting = late(turnTo(onShow, putin));
    expect(waiting).toEqual({ shown: putin, isReady: false, coming: null });
    expect(ready(waiting, putin).isReady).toBe(true);
  });

  it('makes room at once where there is nothing to keep', () => {
    expect(turnTo(firstTurn(macron), putin)).toEqual(firstTurn(putin));
  });

  it('forgets what was coming when something else is looked at, or the same again', () => {
    const turning = turnTo(onShow, putin);
    expect(turnTo(turning, nato).coming).toEqual({ selection: nato });
    expect(ready(turnTo(turning, nato), putin)).toEqual(turnTo(turning, nato));
    expect(turnTo(turning, macron)).toEqual(onShow);
  });

  it('stays the same turn while nothing changes, so that nothing is drawn again', () => {
    expect(turnTo(onShow, { ...macron })).toBe(onShow);
    expect(ready(onShow, macron)).toBe(onShow);
    expect(late(onShow)).toBe(onShow);
    const turning = turnTo(onShow, null);
    expect(turnTo(turning, null)).toBe(turning);
  });
});
