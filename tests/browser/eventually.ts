import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';

/** How long a page may take to come to what it is expected to show, in ms: it ends what hangs and judges no speed. */
export const patience = 120_000;

/**
 * Looks again and again until what is seen is as it is expected to be.
 *
 * @throws what `expected` threw last, where it never comes to that
 */
export async function eventually<Seen>(
  look: () => Promise<Seen>,
  expected: (seen: Seen) => void,
): Promise<Seen> {
  const end = Date.now() + patience;
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
 * `expect` for a page, which a slow machine lets come to rest later: looks until what is seen matches.
 *
 * @param look has no effect of its own, as it may be called many times
 */
export function soon<Seen>(look: () => Promise<Seen>): Later<ReturnType<typeof expect<Seen>>> {
  const matchers = (negated: boolean): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) =>
          name === 'not'
            ? matchers(!negated)
            : async (...args: unknown[]) => {
                await eventually(look, (seen) => {
                  const all = expect(seen) as unknown as Record<string, (...args: unknown[]) => void> & {
                    not: Record<string, (...args: unknown[]) => void>;
                  };
                  (negated ? all.not : all)[name]?.(...args);
                });
              },
      },
    );
  return matchers(false) as Later<ReturnType<typeof expect<Seen>>>;
}
