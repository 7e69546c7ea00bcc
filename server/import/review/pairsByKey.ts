/** A key that so many have tells nothing. */
const mostInBlock = 100;

/** Room for the position beside the key's hash in a number that is exact: 2^32 × 2^21 = 2^53. */
const positions = 2 ** 21;

/**
 * All pairs of things that have a key in common, without comparing each with each: keys are hashed and sorted, and only what
 * stands side by side is a pair. Two keys of one hash make a pair too much now and then, so look at what you get. Keys that more than a
 * hundred have are passed over.
 *
 * @param count how many things there are, at most 2,097,152; they are known by their positions
 * @param keysOf the keys of the thing at a position
 * @param onPair called for each pair, the smaller position first; more than once for one that has several keys in common
 */
export function pairsByKey(
  count: number,
  keysOf: (position: number) => readonly string[],
  onPair: (one: number, other: number) => void,
): void {
  if (count > positions) throw new RangeError(`${count} things are more than can be compared.`);
  const entries: number[] = [];
  for (let position = 0; position < count; position += 1)
    for (const key of keysOf(position)) entries.push(hashOf(key) * positions + position);
  const sorted = Float64Array.from(entries).sort();
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const hash = Math.floor((sorted[from] ?? 0) / positions);
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / positions) === hash) to += 1;
    if (to - from > mostInBlock) continue;
    for (let one = from; one < to; one += 1)
      for (let other = one + 1; other < to; other += 1) {
        const [first, second] = [(sorted[one] ?? 0) % positions, (sorted[other] ?? 0) % positions];
        if (first !== second) onPair(first, second);
      }
  }
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
