import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit';
import { countedHits } from '../../../server/guard/countedHits.ts';

const day = 86_400_000;

describe('the requests that are counted of a client', () => {
  let time: number;
  let store: Store;
  beforeEach(async () => {
    time = 5000;
    store = countedHits(() => time);
    await store.init?.({ windowMs: 60_000 } as Options);
  });
  afterEach(() => void jest.restoreAllMocks());
  const ask = async (client: string): Promise<ClientRateLimitInfo> => store.increment(client);
  const hits = async (client: string): Promise<number> => (await ask(client)).totalHits;

  it('are those of its own minute, which begins with the first of them', async () => {
    expect([await hits('one'), await hits('one')]).toEqual([1, 2]);
    time += 30_000;
    expect([await hits('other'), await hits('one')]).toEqual([1, 3]);
    time += 30_000;
    expect([await hits('other'), await hits('one')]).toEqual([2, 1]);
    await store.resetKey('one');
    expect(await hits('one')).toBe(1);
  });

  it.each([-day, day])(
    'are the same when the clock is set by %i ms, and so is the time that is left',
    async (set) => {
      const left = ({ resetTime }: ClientRateLimitInfo): number => (resetTime?.getTime() ?? 0) - Date.now();
      const set0 = Date.now();
      const clock = jest.spyOn(Date, 'now').mockReturnValue(set0);
      await ask('one');
      clock.mockReturnValue(set0 + set);
      time += 20_000;
      const again = await ask('one');
      expect(again.totalHits).toBe(2);
      expect(left(again)).toBe(40_000);
      time += 40_000;
      expect(await hits('one')).toBe(1);
    },
  );
});
