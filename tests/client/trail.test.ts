import { describe, expect, it } from '@jest/globals';
import {
  canGoBack,
  canGoForward,
  newTrail,
  noted,
  noteOf,
  trailAt,
  wentOn,
  wentTo,
} from '../../client/state/trail.ts';

describe('the trail of what was looked at', () => {
  it('leads nowhere at first', () => {
    expect([canGoBack(newTrail), canGoForward(newTrail)]).toEqual([false, false]);
  });

  it('leads back after going on, and forward after going back', () => {
    const there = wentOn(wentOn(newTrail));
    expect([canGoBack(there), canGoForward(there)]).toEqual([true, false]);
    const back = wentTo(there, 0);
    expect([canGoBack(back), canGoForward(back)]).toEqual([false, true]);
    expect(wentTo(back, 2)).toEqual({ ...there, isNew: false });
  });

  it('forgets what lay ahead once something else is looked at', () => {
    const elsewhere = wentOn(wentTo(wentOn(wentOn(newTrail)), 0));
    expect(elsewhere).toEqual({ at: 1, last: 1, isNew: true });
  });

  it('tells what is come to anew from what is gone back or forward to', () => {
    const there = wentOn(wentOn(newTrail));
    expect(
      [newTrail, there, wentTo(there, 1), wentTo(wentTo(there, 1), 2)].map(({ isNew }) => isNew),
    ).toEqual([true, true, false, false]);
  });

  it('tells an entry of its own from one that a link made', () => {
    expect(noted({ place: 3, last: 5 })).toEqual({ place: 3, last: 5 });
    for (const state of [null, undefined, {}, { place: 'x' }, { place: -1 }, 7])
      expect(noted(state)).toBeNull();
  });

  it('goes on after a reload where it was, with what lay ahead', () => {
    const back = wentTo(wentOn(wentOn(newTrail)), 1);
    const reloaded = trailAt(noteOf(back), null);
    expect([canGoBack(reloaded), canGoForward(reloaded)]).toEqual([true, true]);
    expect(reloaded).toEqual(back);
    expect(trailAt(null, true)).toEqual(newTrail);
  });

  it('forgets what lay ahead where the browser says that nothing does, as after a visit elsewhere', () => {
    const back = wentTo(wentOn(newTrail), 0);
    expect(canGoForward(trailAt(noteOf(back), false))).toBe(false);
    expect(canGoForward(trailAt(noteOf(back), true))).toBe(true);
  });

  it('takes nothing for granted of what is noted', () => {
    expect(trailAt({ place: 4 }, null)).toMatchObject({ at: 4, last: 4 });
    expect(trailAt({ place: 4, last: 2 }, null)).toMatchObject({ at: 4, last: 4 });
  });
});
