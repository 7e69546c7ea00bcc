import { placeIn } from '../../state/placeIn.ts';
import type { Places } from '../../state/view.ts';
import { messiness } from '../messiness.ts';
import type { LayoutInput, Room } from './layout.ts';
import { sizeOf } from './spread.ts';

/** What spoils a picture altogether: faults, that it must be drawn small, and long lines. */
export const badness = (input: LayoutInput, places: Places): number =>
  messiness(input.nodes, input.lines, places) + smallness(input, places) + lengthiness(input, places);

/** What a picture loses by being drawn small: at half size as much as by 22 more crossings. */
const smallness = ({ nodes, room }: LayoutInput, places: Places): number =>
  sizeCost(sizeOf(nodes, places), room);

/** What long lines spoil altogether. */
function lengthiness({ lines, room }: LayoutInput, places: Places): number {
  let sum = 0;
  for (const { source, target } of lines) {
    const [from, to] = [placeIn(places, source), placeIn(places, target)];
    if (from && to) sum += Math.hypot(from.x - to.x, from.y - to.y);
  }
  return lengthCost(sum, room);
}

/** What it costs that a picture of a size is drawn in a room. */
export const sizeCost = ({ width, height }: Room, room: Room): number =>
  22 * Math.max(1, width / Math.max(1, room.width), height / Math.max(1, room.height));

/** What lines cost that are so long: one as wide as the room as much as three crossings. */
export const lengthCost = (length: number, room: Room): number => (3 * length) / Math.max(400, room.width);
