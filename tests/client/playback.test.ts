import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { dayNumber } from '../../client/dates/days.ts';
import { createExplorer } from '../../client/state/explorer.ts';
import { edtfOf } from '../../client/time/period.ts';
import { modeOf, nextOf, paceOf, startOf } from '../../client/time/playback.ts';
import { createPlayer } from '../../client/time/player.ts';

const ends = { from: dayNumber('2022-02-01'), to: dayNumber('2022-02-10') + 1 };
const track = { bucket: 'DAY', ends, calm: false } as const;
const open = { from: null, to: null };

describe('a playback', () => {
  it('moves a period that has two ends, and lets any other grow', () => {
    expect(modeOf({ from: '2022-02-01', to: '2022-02-03' })).toBe('moves');
    expect(modeOf({ from: '2022-02-01', to: null })).toBe('grows');
    expect(modeOf(open)).toBe('grows');
  });

  it('begins at the beginning, goes on from where it is, and begins again at the end', () => {
    expect(startOf(open, 'grows', 'DAY', ends)).toEqual({ from: null, to: '2022-02-01' });
    expect(startOf({ from: null, to: '2022-02-05' }, 'grows', 'DAY', ends).to).toBe('2022-02-05');
    expect(startOf({ from: null, to: '2022-02-10' }, 'grows', 'DAY', ends).to).toBe('2022-02-01');
    expect(startOf({ from: '2022-02-08', to: '2022-02-10' }, 'moves', 'DAY', ends)).toEqual({
      from: '2022-02-01',
      to: '2022-02-03',
    });
  });

  it('keeps the length of a period that moves, and ends with what there is', () => {
    const period = { from: '2022-02-06', to: '2022-02-08' };
    const next = nextOf(period, 'moves', 'DAY', 1, ends);
    expect(next && edtfOf(next)).toBe('2022-02-07/2022-02-09');
    expect(nextOf(period, 'moves', 'WEEK', 1, ends)).toEqual({ from: '2022-02-08', to: '2022-02-10' });
    expect(nextOf({ from: '2022-02-08', to: '2022-02-10' }, 'moves', 'DAY', 1, ends)).toBeNull();
  });

  it('with less motion wished for is as fast, in fewer and longer steps', () => {
    for (const speed of [0.5, 1, 2, 4, 8] as const) {
      const [usual, calm] = [paceOf(speed, false), paceOf(speed, true)];
      expect(calm.pause).toBeGreaterThanOrEqual(1000);
      expect(calm.pause / calm.buckets).toBe(usual.pause / usual.buckets);
    }
  });
});

describe('createPlayer(explorer)', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const period = (explorer: ReturnType<typeof createExplorer>) => explorer.getState().view.filter.to;

  it('plays to the end and is one step of the history', () => {
    const explorer = createExplorer();
    const player = createPlayer(explorer);
    player.play(track);
    expect(period(explorer)).toBe('2022-02-01');
    jest.advanceTimersByTime(1000);
    expect(period(explorer)).toBe('2022-02-03');
    jest.runAllTimers();
    expect(period(explorer)).toBe('2022-02-10');
    expect(player.getState()).toMatchObject({ playing: false, rest: 'ended' });
    expect(explorer.getState().past).toHaveLength(1);
    explorer.actions.undo();
    expect(period(explorer)).toBeNull();
  });

  it('is faster and slower while it plays, and stops at the fastest and the slowest', () => {
    const explorer = createExplorer();
    const player = createPlayer(explorer);
    player.play(track);
    for (let times = 0; times < 6; times += 1) player.changeSpeed(1);
    expect(player.getState().speed).toBe(8);
    jest.advanceTimersByTime(125);
    expect(period(explorer)).toBe('2022-02-03');
    for (let times = 0; times < 6; times += 1) player.changeSpeed(-1);
    expect(player.getState().speed).toBe(0.5);
  });

  it('pauses when it is told to, and when somebody else changes the period', () => {
    const explorer = createExplorer();
    const player = createPlayer(explorer);
    player.play(track);
    player.pause();
    jest.advanceTimersByTime(5000);
    expect(period(explorer)).toBe('2022-02-01');
    player.play(track);
    jest.advanceTimersByTime(500);
    explorer.actions.undo();
    expect(player.getState()).toMatchObject({ playing: false, rest: 'paused' });
    jest.advanceTimersByTime(5000);
    expect(period(explorer)).toBeNull();
  });

  it('goes on where other parts of the view change', () => {
    const explorer = createExplorer();
    const player = createPlayer(explorer);
    player.play(track);
    explorer.actions.showMore(10);
    expect(player.getState().playing).toBe(true);
  });
});
