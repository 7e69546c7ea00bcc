/**
 * Places along a line, in the given order, as near as possible to where they would like to be (least squares) with room
 * for everybody. Source of the method: pool adjacent violators, as in isotonic regression (Barlow et al., 1972).
 *
 * @param wishes where each would like its middle
 * @param sizes how much room each needs, of which half is on either side of it
 * @returns where the middle of each comes to be
 */
export function spaced(wishes: readonly number[], sizes: readonly number[]): number[] {
  const before = roomBefore(sizes);
  return pooled(wishes.map((wish, index) => wish - (before[index] ?? 0))).map(
    (value, index) => value + (before[index] ?? 0),
  );
}

/**
 * The same around a circle: the first and the last are neighbours too.
 *
 * @param wishes angles in radians, in any order
 * @param sizes angles; together no more than a full turn
 */
export function spacedAround(wishes: readonly number[], sizes: readonly number[]): number[] {
  const full = 2 * Math.PI;
  const turned = wishes.map((angle) => ((angle % full) + full) % full);
  const order = turned.map((_, index) => index).sort((a, b) => (turned[a] ?? 0) - (turned[b] ?? 0));
  const at = (index: number | undefined) => turned[index ?? 0] ?? 0;
  // The circle is cut open where nobody wants to be.
  let cut = 0;
  let widest = -1;
  order.forEach((index, place) => {
    const previous = place === 0 ? at(order.at(-1)) - full : at(order[place - 1]);
    if (at(index) - previous > widest) [cut, widest] = [place, at(index) - previous];
  });
  const opened = [...order.slice(cut), ...order.slice(0, cut)];
  const start = at(opened[0]) - widest / 2;
  const ordered = opened.map((index) => {
    const angle = at(index);
    return angle < start ? angle + full : angle;
  });
  const room = opened.map((index) => sizes[index] ?? 0);
  const before = roomBefore(room);
  const most = full - room.reduce((sum, size) => sum + size, 0);
  const values = pooled(ordered.map((wish, index) => wish - (before[index] ?? 0)));
  const result = new Array<number>(wishes.length).fill(0);
  opened.forEach((index, place) => {
    const value = Math.min(start + Math.max(0, most), Math.max(start, values[place] ?? 0));
    result[index] = value + (before[place] ?? 0);
  });
  return result;
}

/** For each the room that those before it take, and half its own. */
function roomBefore(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => {
    sum += size;
    return sum - size / 2;
  });
}

/** The rising row that is nearest to a row. */
function pooled(values: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}
