import type { Places } from '../../state/view.ts';
import { messiness } from '../messiness.ts';
import type { LayoutInput } from './layout.ts';

/** What spoils a picture: faults, and lines that are long, of which one as wide as the room counts as three crossings. */
export const badness = (input: LayoutInput, places: Places): number =>
  messiness(input.nodes, input.lines, places) + lengthiness(input, places);

function lengthiness({ lines, room }: LayoutInput, places: Places): number {
  let sum = 0;
  for (const { source, target } of lines) {
    const [from, to] = [places[source], places[target]];
    if (from && to) sum += Math.hypot(from.x - to.x, from.y - to.y);
  }
  return (3 * sum) / Math.max(400, room.width);
}
