import type { Place } from '../../state/view.ts';
import type { Box } from '../messiness.ts';
import { boxAt, overlap } from './boxes.ts';
import type { Reach } from './layout.ts';

/** Side of a cell, in canvas pixels: about as wide as a label. */
const cell = 120;
/** How far apart the places are that are tried, in canvas pixels. */
const step = 14;

/** Boxes that were put down, looked up by where they are: as many as there are, a question costs the same. */
export class Crowd {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const there = this.#cells.get(key);
      if (there) there.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of keysOf(box))
      if (this.#cells.get(key)?.some((other) => overlap(box, other))) return false;
    return true;
  }

  /**
   * The nearest place where something has room, looked for on rings around where it would like to stand.
   *
   * @param from radius of the first ring, in canvas pixels
   */
  nearestFree(wish: Place, reach: Reach, from = 0): Place {
    if (from === 0 && this.isFree(boxAt(wish, reach))) return wish;
    for (let radius = Math.max(step, from); ; radius += step) {
      const places = Math.max(8, Math.round((2 * Math.PI * radius) / (step * 2)));
      for (let turn = 0; turn < places; turn += 1) {
        const angle = (turn / places) * 2 * Math.PI;
        const place = { x: wish.x + Math.cos(angle) * radius, y: wish.y + Math.sin(angle) * radius };
        if (this.isFree(boxAt(place, reach))) return place;
      }
    }
  }
}

function* keysOf({ x1, y1, x2, y2 }: Box): Generator<string> {
  for (let column = Math.floor(x1 / cell); column <= Math.floor(x2 / cell); column += 1)
    for (let row = Math.floor(y1 / cell); row <= Math.floor(y2 / cell); row += 1) yield `${column} ${row}`;
}
