import { describe, expect, it } from '@jest/globals';
import { canGoBack, canGoForward, newTrail, placeNoted, wentOn, wentTo } from '../../client/state/trail.ts';

describe('the trail of what was looked at', () => {
  it('leads nowhere at first', () => {
    expect([canGoBack(newTrail), canGoForward(newTrail)]).toEqual([false, false]);
  });

  it('leads back after going on, and forward after going back', () => {
    const there = wentOn(wentOn(newTrail));
    expect([canGoBack(there), canGoForward(there)]).toEqual([true, false]);
    const back = wentTo(there, 0);
    expect([canGoBack(back), canGoForward(back)]).toEqual([false, true]);
    expect(wentTo(back, 2)).toEqual(there);
  });

  it('forgets what lay ahead once something else is looked at', () => {
    const elsewhere = wentOn(wentTo(wentOn(wentOn(newTrail)), 0));
    expect(elsewhere).toEqual({ at: 1, last: 1 });
  });

  it('tells an entry of its own from one that a link made', () => {
    expect(placeNoted({ place: 3 })).toBe(3);
    for (const state of [null, undefined, {}, { place: 'x' }, 7]) expect(placeNoted(state)).toBeNull();
  });
});
