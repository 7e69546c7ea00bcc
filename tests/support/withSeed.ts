import { seeded } from '../../client/graph/seeded.ts';

/**
 * Runs something that draws on Math.random with a row of numbers that depends on the seed alone, and puts the real one
 * back, so that a test or a measurement that was random once is the same again.
 *
 * @param run must be synchronous
 */
export function withSeed<Result>(seed: number, run: () => Result): Result {
  const real = Math.random;
  Math.random = seeded(seed);
  try {
    return run();
  } finally {
    Math.random = real;
  }
}
