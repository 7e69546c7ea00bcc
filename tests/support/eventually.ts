import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';

/** How long a page may take to come to what it is expected to show, in ms: it ends what hangs and judges no speed. */
export const patience = 120_000;

/**
 * Looks again and again until what is seen is as it is expected to be.
 *
 * @param limit in ms
 * @throws what `expected` threw last, where it never comes to that
 */
export async function eventually<Seen>(
  look: () => Seen | Promise<Seen>,
  expected: (seen: Seen) => void,
  limit = patience,
): Promise<Seen> {
  const end = Date.now() + limit;
  for (;;) {
    const seen = await look();
    try {
      expected(seen);
      return seen;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(40);
  }
}

type Later<Matchers> = {
  readonly [Name in keyof Matchers]: Matchers[Name] extends (...args: infer Args) => unknown
    ? (...args: Args) => Promise<void>
    : Later<Matchers[Name]>;
};

/**
 * `expect` for what comes about, which a slow machine lets come later: looks until what is seen matches. What must not
 * happen at all is looked at once, by `expect` itself.
 *
 * @param look has no effect of its own, as it may be called many times
 */
export function soon<Seen>(look: () => Seen | Promise<Seen>): Later<ReturnType<typeof expect<Seen>>> {
  const later = (matchersOf: (seen: Seen) => object): object =>
    new Proxy(
      {},
      {
        get: (_, name) =>
          name === 'not'
            ? later((seen) => Reflect.get(matchersOf(seen), 'not') as object)
            : async (...args: unknown[]) => {
                await eventually(look, (seen) => {
                  (Reflect.get(matchersOf(seen), name) as (...given: unknown[]) => void)(...args);
                });
              },
      },
    );
  return later(expect) as Later<ReturnType<typeof expect<Seen>>>;
}
