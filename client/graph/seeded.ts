/**
 * Runs something that draws on Math.random with a row of numbers that depends on the seed alone, and puts the real one
 * back. fcose offers no seed, and a picture that differs on each visit cannot be recognised or tested.
 *
 * Source of the generator: mulberry32 (Tommy Ettinger, public domain).
 *
 * @param run must be synchronous
 */
export function withSeed<Result>(seed: number, run: () => Result): Result {
  const real = Math.random;
  let state = seed;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  try {
    return run();
  } finally {
    Math.random = real;
  }
}
