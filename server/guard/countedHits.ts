import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit';

/** A client's requests since its window began. */
interface Window {
  hits: number;
  /** In ms, as the clock that counts them has it. */
  readonly ends: number;
}

/**
 * How often each client has asked in its window of time. It goes by a clock that is never set: by that of the wall, as the library's own
 * store has it, whoever is at the limit when the clock is set back by a day is refused for that day.
 *
 * @param now ms since any moment
 */
export function countedHits(now: () => number = () => performance.now()): Store {
  // Windows are of one length and stand in the order in which they began: those that are over are the first.
  const windows = new Map<string, Window>();
  let length = 0;

  function windowOf(key: string): Window {
    const time = now();
    for (const [client, { ends }] of windows) {
      if (ends > time) break;
      windows.delete(client);
    }
    const window = windows.get(key) ?? { hits: 0, ends: time + length };
    windows.set(key, window);
    return window;
  }
  /** The end of a window as a date of today's clock, which is what headers are made of. */
  const told = ({ hits, ends }: Window): ClientRateLimitInfo => ({
    totalHits: hits,
    resetTime: new Date(Date.now() + ends - now()),
  });

  return {
    localKeys: true,
    init: ({ windowMs }: Options) => {
      length = windowMs;
    },
    increment: (key) => {
      const window = windowOf(key);
      window.hits += 1;
      return told(window);
    },
    decrement: (key) => {
      windowOf(key).hits -= 1;
    },
    resetKey: (key) => {
      windows.delete(key);
    },
  };
}
